package io.okr4j.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What others get of the build: the bill of materials, and the pages that say so. */
class PublishedTest {

    private static final Path ROOT = Path.of("..");

    @Test
    void the_bom_has_every_module_that_is_published_and_no_other() throws IOException {
        List<String> published = all("<module>(okr-[a-z]+)</module>", pom(".")).stream()
                .filter(module -> !module.equals("okr-bom"))
                .filter(module -> !pom(module).contains("<maven.deploy.skip>true</maven.deploy.skip>"))
                .toList();

        assertThat(all("<artifactId>(okr-[a-z]+)</artifactId>\\s*<version>", pom("okr-bom")))
                .filteredOn(artifact -> !artifact.equals("okr-bom"))
                .containsExactlyInAnyOrderElementsOf(published);
    }

    @Test
    void the_bom_has_one_version_and_no_parent() {
        String version = all("<version>([^<]+)</version>", pom(".")).get(0);
        String dependencies = pom("okr-bom").replaceAll("(?s)<build>.*</build>", "");

        assertThat(all("<version>([^<]+)</version>", dependencies)).containsOnly(version);
        assertThat(dependencies).doesNotContain("<parent>");
    }

    @Test
    void the_pages_import_the_version_that_is_built() throws IOException {
        String version = all("<version>([^<]+)</version>", pom(".")).get(0);
        for (String page : List.of("docs/guide.md", "docs/compatibility.md")) {
            assertThat(all(
                            "<artifactId>okr-bom</artifactId>\\s*<version>([^<]+)</version>",
                            Files.readString(ROOT.resolve(page))))
                    .containsExactly(version);
        }
    }

    @Test
    void the_examples_import_that_version_and_know_nothing_else_of_the_build() {
        String version = all("<version>([^<]+)</version>", pom(".")).get(0);

        assertThat(all("<artifactId>okr-bom</artifactId>\\s*<version>([^<]+)</version>", pom("examples")))
                .containsExactly(version);
        assertThat(pom("examples")).doesNotContain("<parent>", "okr-parent");
        for (String example : all("<module>([^<]+)</module>", pom("examples"))) {
            assertThat(all("<parent>\\s*<groupId>([^<]+)</groupId>", pom("examples/" + example)))
                    .containsExactly("com.example");
            assertThat(pom("examples/" + example)).doesNotContain("okr-parent", "<version>" + version);
        }
    }

    private static List<String> all(String pattern, String text) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map((MatchResult result) -> result.group(1))
                .toList();
    }

    private static String pom(String module) {
        try {
            return Files.readString(ROOT.resolve(module).resolve("pom.xml"));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
