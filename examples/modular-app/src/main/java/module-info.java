/** An application that embeds the library and keeps its plans as JSON. */
module com.example.goals {
    requires io.okr4j.alignment;
    requires io.okr4j.core;
    requires io.okr4j.scoring;
    requires org.hibernate.validator;
    requires com.fasterxml.jackson.databind;
    requires com.fasterxml.jackson.datatype.jdk8;
    requires com.fasterxml.jackson.datatype.jsr310;
    requires tools.jackson.databind;

    opens com.example.goals to
            org.hibernate.validator;
}
