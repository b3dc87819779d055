package io.okr4j.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the repository says of itself is what it does. */
class RepositoryTest {

    /** The first fenced block after the words, whatever stands between the two. */
    private static final Pattern TEST_COMMAND =
            Pattern.compile("builds and tests\\b.*?^```[a-z]*\\n(.*?)^```", Pattern.DOTALL | Pattern.MULTILINE);

    @Test
    void continuous_integration_runs_the_command_that_the_readme_gives() throws IOException {
        Path root = root();
        Matcher command = TEST_COMMAND.matcher(Files.readString(root.resolve("README.md")));
        assertThat(command.find())
                .as("README.md has a fenced block after the words 'builds and tests'")
                .isTrue();

        // the last line decides how the run ends; whatever stands above it only prepares
        assertThat(Files.readString(root.resolve(".ci/run")).strip().lines())
                .last()
                .isEqualTo(command.group(1).strip());
    }

    @Test
    void continuous_integration_can_be_started_as_it_is() {
        assertThat(root().resolve(".ci/run")).isExecutable();
    }

    @Test
    void tests_run_on_the_java_release_that_the_build_says() {
        String release = System.getProperty("okr4j.build.jdk");
        assumeTrue(release != null, "not started by the build");

        assertThat(Runtime.version().feature()).hasToString(release);
    }

    static Path root() {
        Path start = Path.of("").toAbsolutePath();
        for (Path folder = start; folder != null; folder = folder.getParent()) {
            if (Files.isDirectory(folder.resolve(".ci"))) {
                return folder;
            }
        }
        return fail("no folder above %s holds .ci", start);
    }
}
