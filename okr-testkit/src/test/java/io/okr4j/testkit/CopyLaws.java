package io.okr4j.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.okr4j.core.CheckIn;
import io.okr4j.core.KeyResult;
import io.okr4j.core.Objective;
import io.okr4j.core.Plan;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class CopyLaws {

    @Provide
    Arbitrary<Object> values() {
        return OkrArbitraries.values();
    }

    @Provide
    Arbitrary<String> titles() {
        return TextArbitraries.hostile();
    }

    @Property(tries = 1500)
    void a_value_that_is_built_again_is_equal(@ForAll("values") Object value) {
        Object again = Model.rebuilt(value);

        assertThat(again).isEqualTo(value).hasSameHashCodeAs(value).hasToString(value.toString());
    }

    @Property(tries = 1500)
    void setting_an_attribute_to_what_it_is_changes_nothing(@ForAll("values") Object value) {
        for (Method getter : Model.getters(Model.typeOf(value))) {
            Object attribute = Model.call(value, getter);
            Method wither = wither(value, getter);

            assertThat(Model.call(value, wither, attribute))
                    .as(wither.getName())
                    .isEqualTo(value)
                    .hasSameHashCodeAs(value);
        }
    }

    @Property(tries = 1500)
    void a_builder_that_goes_on_leaves_alone_what_it_has_built(@ForAll("values") Object value) {
        for (Method getter : Model.getters(Model.typeOf(value))) {
            if (Model.call(value, getter) instanceof Collection<?> elements) {
                Object builder = Model.call(value, "toBuilder");
                Object other = Model.call(value, "toBuilder");
                Object built = Model.call(builder, "build");
                String add =
                        "addAll" + Model.capitalised(Model.attribute(getter).orElseThrow());

                Model.call(builder, method(builder, add, Iterable.class), elements);

                assertThat(built).isEqualTo(value);
                assertThat(Model.call(other, "build")).isEqualTo(value);
            }
        }
    }

    @Property
    void of_two_titles_the_last_one_stands(
            @ForAll Objective objective,
            @ForAll KeyResult keyResult,
            @ForAll("titles") String first,
            @ForAll("titles") String last) {
        assertThat(objective.withTitle(first).withTitle(last)).isEqualTo(objective.withTitle(last));
        assertThat(keyResult.withTitle(first).withTitle(last)).isEqualTo(keyResult.withTitle(last));
    }

    @Property
    void a_change_of_a_copy_leaves_the_original_alone(
            @ForAll Plan plan, @ForAll CheckIn checkIn, @ForAll @From("titles") String title) {
        Object before = Model.serialised(plan);

        for (Objective objective : plan.getObjectives()) {
            plan.updateObjective(objective.getId(), o -> o.withTitle(title).withLabels(title));
            for (KeyResult keyResult : objective.getKeyResults()) {
                plan.update(keyResult.getId(), kr -> kr.checkIn(checkIn));
            }
        }

        assertThat(plan).isEqualTo(before);
    }

    @Property(tries = 2000)
    void values_are_equal_if_and_only_if_all_that_they_store_is(
            @ForAll("values") Object one, @ForAll("values") Object other) {
        Class<?> type = Model.typeOf(one);
        boolean sameAttributes = type == Model.typeOf(other)
                && Model.getters(type).stream()
                        .allMatch(getter -> Model.call(one, getter).equals(Model.call(other, getter)));

        assertThat(one.equals(other)).isEqualTo(sameAttributes);
        assertThat(one.equals(other)).isEqualTo(other.equals(one));
    }

    private static Method wither(Object value, Method getter) {
        String name = "with" + Model.capitalised(Model.attribute(getter).orElseThrow());
        Class<?> type = getter.getReturnType();
        Class<?> parameter = Collection.class.isAssignableFrom(type)
                ? Iterable.class
                : Map.class.isAssignableFrom(type) ? Map.class : type == Optional.class ? Optional.class : type;
        return method(value, name, parameter);
    }

    private static Method method(Object target, String name, Class<?> parameter) {
        return Arrays.stream(target.getClass().getMethods())
                .filter(method -> method.getName().equals(name) && method.getParameterCount() == 1)
                .filter(method -> method.getParameterTypes()[0] == parameter)
                .findFirst()
                .orElseThrow(() -> new AssertionError(target.getClass() + " has no " + name));
    }
}
