/** Objectives and key results: what they are, and whether they are good ones. */
module io.okr4j.core {
    requires transitive jakarta.validation;
    requires transitive org.jspecify;
    requires transitive com.fasterxml.jackson.annotation;
    requires org.hibernate.validator;
    requires static org.immutables.value.annotations;

    exports io.okr4j.core;
    exports io.okr4j.core.constraint;
    exports io.okr4j.core.invariant;
    exports io.okr4j.core.measure;
    exports io.okr4j.core.time;
}
