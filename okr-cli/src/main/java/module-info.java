/** The {@code okr} command. */
module io.okr4j.cli {
    requires com.fasterxml.jackson.core;
    requires info.picocli;
    requires io.okr4j.alignment;
    requires io.okr4j.core;
    requires io.okr4j.format;
    requires io.okr4j.scoring;
    requires java.logging;

    opens io.okr4j.cli to
            info.picocli;
}
