package io.okr4j.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.platform.launcher.Launcher;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;

/** The guide is what it says: its files compile without a warning, and print what stands below them. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GuideTest {

    private static final Path GUIDE = Path.of("../docs/guide.md");

    /** A block of Java that begins with its path, and the text behind it that it prints, if there is one. */
    private static final Pattern FILE =
            Pattern.compile("```java\\n// (\\S+)\\n(.*?)```(?:\\n\\n```text\\n(.*?)```)?", Pattern.DOTALL);

    private static final Pattern BLOCK = Pattern.compile("^```java$", Pattern.MULTILINE);

    @TempDir
    private static Path folder;

    private final List<Part> parts = new ArrayList<>();
    private URLClassLoader classes = new URLClassLoader(new URL[0]);

    private record Part(String path, String code, String prints) {

        String type() {
            return path.replaceFirst(".*/java/", "").replace(".java", "").replace('/', '.');
        }
    }

    @BeforeAll
    void compile() throws IOException {
        String page = Files.readString(GUIDE);
        Matcher matcher = FILE.matcher(page);
        while (matcher.find()) {
            String prints = matcher.group(3) == null ? "" : matcher.group(3);
            parts.add(new Part(matcher.group(1), matcher.group(2), prints));
        }
        assertThat(parts).hasSize((int) BLOCK.matcher(page).results().count());
        List<Path> sources = new ArrayList<>();
        for (Part part : parts) {
            Path source = folder.resolve(part.path());
            Files.createDirectories(source.getParent());
            sources.add(Files.writeString(source, part.code()));
        }
        Path out = Files.createDirectory(folder.resolve("classes"));
        List<String> arguments = new ArrayList<>(List.of(
                "-Xlint:all,-path",
                "-Werror",
                "-proc:none",
                "-parameters",
                "-encoding",
                "UTF-8",
                "-d",
                out.toString()));
        arguments.addAll(List.of("-cp", System.getProperty("java.class.path")));
        sources.forEach(source -> arguments.add(source.toString()));
        StringWriter said = new StringWriter();
        PrintWriter console = new PrintWriter(said);
        int code =
                ToolProvider.findFirst("javac").orElseThrow().run(console, console, arguments.toArray(String[]::new));
        assertThat(code).as(said.toString()).isZero();
        classes = new URLClassLoader(new URL[] {out.toUri().toURL()}, GuideTest.class.getClassLoader());
    }

    @AfterAll
    void close() throws IOException {
        classes.close();
    }

    @TestFactory
    Stream<DynamicTest> every_program_prints_what_stands_below_it() {
        return parts.stream()
                .filter(part -> part.code().contains("void main("))
                .map(part -> DynamicTest.dynamicTest(
                        part.path(), () -> assertThat(printed(part)).isEqualTo(part.prints())));
    }

    @TestFactory
    Stream<DynamicTest> every_test_passes() {
        return parts.stream()
                .filter(part -> part.path().startsWith("src/test/"))
                .map(part -> DynamicTest.dynamicTest(part.path(), () -> run(part)));
    }

    @Test
    void every_part_is_run_or_tested() {
        assertThat(parts)
                .hasSizeGreaterThan(7)
                .allMatch(part ->
                        part.code().contains("void main(") || part.path().startsWith("src/test/"));
    }

    private String printed(Part part) throws ReflectiveOperationException {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        PrintStream console = System.out;
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            classes.loadClass(part.type()).getMethod("main", String[].class).invoke(null, (Object) new String[0]);
        } finally {
            System.setOut(console);
        }
        return printed.toString(StandardCharsets.UTF_8);
    }

    private void run(Part part) throws ClassNotFoundException {
        LauncherDiscoveryRequest request = LauncherDiscoveryRequestBuilder.request()
                .selectors(selectClass(classes.loadClass(part.type())))
                .build();
        Launcher launcher = LauncherFactory.create();
        SummaryGeneratingListener listener = new SummaryGeneratingListener();
        launcher.execute(request, listener);
        assertThat(listener.getSummary().getFailures()).isEmpty();
        assertThat(listener.getSummary().getTestsSucceededCount()).isPositive();
    }
}
