package io.okr4j.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What others get of the build: the bill of materials, and the pages that say so. */
class PublishedTest {

    private static final Path ROOT = Path.of("..");

    @Test
    void the_bom_has_every_module_that_is_published_and_no_other() {
        assertThat(all("<artifactId>(okr-[a-z]+)</artifactId>\\s*<version>", pom("okr-bom")))
                .filteredOn(artifact -> !artifact.equals("okr-bom"))
                .containsExactlyInAnyOrderElementsOf(published());
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

    @Test
    void packages_that_are_no_api_are_not_compared_with_a_release() throws IOException {
        List<String> closed = new ArrayList<>();
        for (String module : published()) {
            Path sources = ROOT.resolve(module).resolve("src/main/java");
            String exports = Files.readString(sources.resolve("module-info.java"));
            try (Stream<Path> folders = Files.walk(sources)) {
                folders.filter(PublishedTest::hasTypes)
                        .map(folder -> sources.relativize(folder).toString().replace(File.separatorChar, '.'))
                        .filter(name -> !name.isEmpty() && !exports.contains("exports " + name + ";"))
                        .forEach(closed::add);
            }
        }

        assertThat(all("<exclude>(io\\.okr4j[a-z0-9.]+)</exclude>", pom(".")))
                .containsExactlyInAnyOrderElementsOf(closed);
    }

    @Test
    void the_page_on_compatibility_lists_what_each_module_exports_to_everybody() throws IOException {
        String page = Files.readString(ROOT.resolve("docs/compatibility.md"));
        for (String module : published()) {
            List<String> exported = all(
                    "exports ([a-z0-9.]+);",
                    Files.readString(ROOT.resolve(module).resolve("src/main/java/module-info.java")));

            List<String> listed = all("\\| `" + module + "` \\| (.+) \\|", page);
            assertThat(listed).as(module).hasSize(1);
            assertThat(all("`(io\\.okr4j[a-z0-9.]+)`", listed.get(0))).isEqualTo(exported);
        }
    }

    private static boolean hasTypes(Path folder) {
        try (Stream<Path> files = Files.isDirectory(folder) ? Files.list(folder) : Stream.empty()) {
            return files.anyMatch(file -> file.toString().endsWith(".java"));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static List<String> published() {
        return all("<module>(okr-[a-z]+)</module>", pom(".")).stream()
                .filter(module -> !module.equals("okr-bom"))
                .filter(module -> !pom(module).contains("<maven.deploy.skip>true</maven.deploy.skip>"))
                .toList();
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
