package io.okr4j.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** What a program takes on that uses the library: bytes and other libraries. */
class FootprintTest {

    private static final long MOST_BYTES = 4_000_000;

    @Test
    void what_is_learnt_and_listed_stays_under_four_megabytes() throws IOException {
        Path folder = RepositoryTest.root().resolve("okr-core/src/main/resources/io/okr4j/core/statement");
        List<Path> files;
        try (Stream<Path> all = Files.list(folder)) {
            files = all.toList();
        }
        long bytes = 0;
        for (Path file : files) {
            bytes += Files.size(file);
        }

        assertThat(files)
                .extracting(file -> file.getFileName().toString())
                .contains("weights.bin", "words.en.txt", "words.zh.txt", "words.de.txt", "evidence.en.properties");
        assertThat(bytes).isBetween(1L, MOST_BYTES);
    }

    @Test
    void the_core_needs_no_further_library_at_run_time() throws Exception {
        assertThat(needed("okr-core/pom.xml"))
                .containsExactlyInAnyOrder(
                        "jakarta.validation:jakarta.validation-api",
                        "org.hibernate.validator:hibernate-validator",
                        "org.jspecify:jspecify",
                        "com.fasterxml.jackson.core:jackson-annotations");
    }

    private static List<String> needed(String pom) throws Exception {
        Document document = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(RepositoryTest.root().resolve(pom).toFile());
        List<String> needed = new ArrayList<>();
        NodeList dependencies = document.getElementsByTagName("dependency");
        for (int i = 0; i < dependencies.getLength(); i++) {
            Element dependency = (Element) dependencies.item(i);
            String scope = text(dependency, "scope");
            if (scope.isEmpty() || scope.equals("compile") || scope.equals("runtime")) {
                needed.add(text(dependency, "groupId") + ":" + text(dependency, "artifactId"));
            }
        }
        return needed;
    }

    private static String text(Element element, String name) {
        NodeList children = element.getElementsByTagName(name);
        return children.getLength() == 0
                ? ""
                : children.item(0).getTextContent().trim();
    }
}
