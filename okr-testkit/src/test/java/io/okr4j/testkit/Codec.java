package io.okr4j.testkit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.okr4j.core.Plan;
import io.okr4j.format.PlanFormat;
import io.okr4j.format.ReadResult;
import tools.jackson.databind.json.JsonMapper;

/** A form in which values are written and from which they are read. A new form is one more implementation. */
interface Codec {

    /** Writes a value, and reads back what was written. */
    Object roundTrip(Object value);

    /** Java's own serialisation. */
    Codec SERIALISATION = Model::serialised;

    /** A Jackson 2 mapper with nothing but its two standard modules. */
    Codec JACKSON_2 = value -> {
        try {
            return Jackson2.MAPPER.readValue(Jackson2.MAPPER.writeValueAsString(value), Model.typeOf(value));
        } catch (JsonProcessingException e) {
            throw new AssertionError("Jackson 2 failed on " + Model.typeOf(value), e);
        }
    };

    /** A Jackson 3 mapper as it comes. */
    Codec JACKSON_3 =
            value -> Jackson3.MAPPER.readValue(Jackson3.MAPPER.writeValueAsString(value), Model.typeOf(value));

    /** A file in YAML; for plans only. */
    Codec YAML_FILE = plan -> read(PlanFormat.toYaml((Plan) plan));

    /** A file in JSON; for plans only. */
    Codec JSON_FILE = plan -> read(PlanFormat.toJson((Plan) plan));

    private static Plan read(String file) {
        ReadResult result = PlanFormat.read(file);
        return result.getPlan()
                .orElseThrow(() -> new AssertionError(result.getProblems() + " in a file that was written:\n" + file));
    }

    /** Holds the mapper. */
    final class Jackson2 {
        static final com.fasterxml.jackson.databind.json.JsonMapper MAPPER =
                com.fasterxml.jackson.databind.json.JsonMapper.builder()
                        .addModule(new Jdk8Module())
                        .addModule(new JavaTimeModule())
                        .build();

        private Jackson2() {}
    }

    /** Holds the mapper. */
    final class Jackson3 {
        static final JsonMapper MAPPER = JsonMapper.builder().build();

        private Jackson3() {}
    }
}
