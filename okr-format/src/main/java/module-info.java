/** Plans as YAML and JSON files, with a JSON Schema. */
module io.okr4j.format {
    requires transitive io.okr4j.core;
    requires org.snakeyaml.engine;
    requires com.fasterxml.jackson.core;
    requires static org.immutables.value.annotations;

    exports io.okr4j.format;
}
