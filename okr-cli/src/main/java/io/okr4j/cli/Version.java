package io.okr4j.cli;

/** The version of the product, as the build wrote it into the jar. */
final class Version {

    private Version() {}

    static String get() {
        return CliTexts.properties("version").getProperty("version", "unknown");
    }

    /** {@return the name, the version and the Java that runs it} */
    static String line() {
        return "okr4j " + get() + " (Java " + System.getProperty("java.version") + ")";
    }
}
