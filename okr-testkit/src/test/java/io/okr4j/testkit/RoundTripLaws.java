package io.okr4j.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.okr4j.core.Plan;
import io.okr4j.core.Reading;
import io.okr4j.core.measure.Measure;
import io.okr4j.core.time.LabelPattern;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class RoundTripLaws {

    private static final List<Codec> OF_EVERY_TYPE = List.of(Codec.SERIALISATION, Codec.JACKSON_2, Codec.JACKSON_3);

    // a form that knows plans only is added here
    private static final List<Codec> OF_PLANS = Stream.concat(
                    OF_EVERY_TYPE.stream(), Stream.of(Codec.YAML_FILE, Codec.JSON_FILE))
            .toList();

    @Provide
    Arbitrary<Object> values() {
        return OkrArbitraries.values();
    }

    @Provide
    Arbitrary<Plan> plans() {
        return Arbitraries.oneOf(
                PlanArbitraries.plans(), PlanArbitraries.wellFormedPlans(), PlanArbitraries.hostilePlans());
    }

    @Property(tries = 1500)
    void every_value_comes_back_as_it_was_written(@ForAll("values") Object value) {
        for (Codec codec : OF_EVERY_TYPE) {
            Object read = codec.roundTrip(value);

            assertThat(read).isEqualTo(value).hasSameHashCodeAs(value).hasToString(value.toString());
        }
    }

    @Property(tries = 500)
    void every_plan_comes_back_as_it_was_written(@ForAll("plans") Plan plan) {
        for (Codec codec : OF_PLANS) {
            assertThat(codec.roundTrip(plan)).isEqualTo(plan);
        }
    }

    @Property(tries = 1500)
    void json_has_what_is_stored_and_nothing_that_is_computed(@ForAll("values") Object value) throws Exception {
        Set<String> stored = new TreeSet<>();
        for (Method getter : Model.getters(Model.typeOf(value))) {
            stored.add(Model.attribute(getter).orElseThrow());
        }
        if (value instanceof Measure || value instanceof Reading) {
            stored.add("kind");
        }
        JsonNode written = Codec.Jackson2.MAPPER.readTree(Codec.Jackson2.MAPPER.writeValueAsString(value));
        tools.jackson.databind.JsonNode writtenBy3 =
                Codec.Jackson3.MAPPER.readTree(Codec.Jackson3.MAPPER.writeValueAsString(value));

        if (value instanceof LabelPattern pattern) {
            assertThat(written.textValue()).isEqualTo(pattern.getText());
        } else {
            Set<String> names = new TreeSet<>();
            written.fieldNames().forEachRemaining(names::add);
            assertThat(names).isEqualTo(stored);
            assertThat(new TreeSet<>(writtenBy3.propertyNames())).isEqualTo(stored);
        }
    }

    @Property(tries = 1000)
    void both_generations_of_jackson_read_what_the_other_one_wrote(@ForAll("values") Object value) throws Exception {
        Class<?> type = Model.typeOf(value);

        String by2 = Codec.Jackson2.MAPPER.writeValueAsString(value);
        String by3 = Codec.Jackson3.MAPPER.writeValueAsString(value);

        assertThat((Object) Codec.Jackson3.MAPPER.readValue(by2, type)).isEqualTo(value);
        assertThat((Object) Codec.Jackson2.MAPPER.readValue(by3, type)).isEqualTo(value);
    }
}
