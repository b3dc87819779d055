package io.okr4j.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.okr4j.core.CheckIn;
import io.okr4j.core.KeyResult;
import io.okr4j.core.Objective;
import io.okr4j.core.Owner;
import io.okr4j.core.Plan;
import io.okr4j.core.measure.Metric;
import io.okr4j.core.time.Period;
import java.lang.reflect.Method;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.Shrinkable;
import net.jqwik.api.domains.Domain;

class OkrArbitrariesTest {

    @Example
    void every_type_of_the_model_has_an_arbitrary_and_nothing_else_has() {
        Set<String> packages = Set.of("io.okr4j.core", "io.okr4j.core.measure", "io.okr4j.core.time");
        Set<String> types = new ClassFileImporter()
                .importPackages(packages).stream()
                        .filter(type -> packages.contains(type.getPackageName()))
                        .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                        // jqwik has enums itself, and what stands inside a type is a way to build or to visit it
                        .filter(type -> type.isTopLevelClass() && !type.isEnum())
                        .map(JavaClass::getName)
                        .collect(Collectors.toSet());

        assertThat(types).hasSizeGreaterThan(45);
        assertThat(OkrArbitraries.types()).extracting(Class::getName).containsExactlyInAnyOrderElementsOf(types);
    }

    @Example
    void every_arbitrary_gives_values_of_its_type() {
        for (Class<?> type : OkrArbitraries.types()) {
            RandomGenerator<?> generator =
                    OkrArbitraries.find(type).orElseThrow().generator(100);
            Random random = new Random(7);
            for (int i = 0; i < 20; i++) {
                assertThat(generator.next(random).value()).isInstanceOf(type);
            }
        }
    }

    @Example
    void every_attribute_of_every_type_differs_now_and_then() {
        Map<String, Set<Object>> seen = new TreeMap<>();
        for (Class<?> type : OkrArbitraries.types()) {
            RandomGenerator<?> generator =
                    OkrArbitraries.find(type).orElseThrow().generator(1000);
            Random random = new Random(11);
            for (int i = 0; i < 300; i++) {
                Object value = generator.next(random).value();
                for (Method getter : Model.getters(Model.typeOf(value))) {
                    String attribute = Model.typeOf(value).getSimpleName() + "." + getter.getName();
                    seen.computeIfAbsent(attribute, name -> new HashSet<>()).add(Model.call(value, getter));
                }
            }
        }

        seen.values().removeIf(values -> values.size() > 1);
        assertThat(seen.keySet()).isEmpty();
    }

    @Example
    void what_is_not_of_the_model_has_no_arbitrary() {
        assertThat(OkrArbitraries.find(String.class)).isEmpty();
        assertThat(OkrArbitraries.findWellFormed(Period.class)).isEmpty();
    }

    @Property(tries = 20)
    void parameters_are_provided(@ForAll Plan plan, @ForAll List<Owner> owners, @ForAll Optional<CheckIn> checkIn) {
        assertThat(plan.getOwners()).doesNotContainNull();
        assertThat(owners).doesNotContainNull();
        assertThat(checkIn).isNotNull();
    }

    @Property(tries = 20)
    @Domain(OkrDomain.class)
    void parameters_are_provided_by_the_domain_too(@ForAll Objective objective, @ForAll @WellFormed Plan plan) {
        assertThat(objective.getKeyResults()).hasSizeLessThan(6);
        assertThat(plan.getObjectives()).isNotEmpty();
    }

    @Example
    void a_plan_shrinks_to_what_matters() {
        Predicate<Plan> hasMetricWithTarget = plan -> plan.getObjectives().stream()
                .flatMap(objective -> objective.getKeyResults().stream())
                .anyMatch(keyResult -> keyResult
                        .getMeasure()
                        .filter(m ->
                                m instanceof Metric metric && metric.getTarget().isPresent())
                        .isPresent());

        for (int seed = 0; seed < 2; seed++) {
            Plan smallest = smallest(PlanArbitraries.plans(), hasMetricWithTarget, new Random(seed));

            assertThat(smallest.getObjectives()).hasSize(1);
            Objective objective = smallest.getObjectives().get(0);
            assertThat(objective.getOwner()).isEmpty();
            assertThat(objective.getInitiatives()).isEmpty();
            assertThat(objective.getKeyResults()).singleElement().satisfies(keyResult -> {
                assertThat(keyResult.getCheckIns()).isEmpty();
                assertThat(keyResult.getMeasure().orElseThrow())
                        .isEqualTo(Metric.builder().target(0).build());
            });
            assertThat(smallest.getOwners()).isEmpty();
        }
    }

    @Example
    void titles_of_key_results_name_something_that_is_counted_in_one_of_three_languages() {
        Random random = new Random(5);
        Set<Language> spoken = EnumSet.noneOf(Language.class);
        RandomGenerator<String> generator = TextArbitraries.keyResultTitles().generator(1000);
        for (int i = 0; i < 300; i++) {
            String title = generator.next(random).value();
            List<Language> named = Stream.of(Language.values())
                    .filter(language -> Topic.ALL.stream().anyMatch(topic -> title.contains(topic.name(language))))
                    .toList();
            assertThat(named).as(title).hasSize(1);
            spoken.addAll(named);
        }
        assertThat(spoken).containsExactly(Language.ENGLISH, Language.GERMAN, Language.CHINESE);
    }

    @Example
    void titles_of_objectives_are_words_in_three_languages_without_a_number() {
        Random random = new Random(5);
        RandomGenerator<String> generator = TextArbitraries.objectiveTitles().generator(1000);
        List<String> titles =
                Stream.generate(() -> generator.next(random).value()).limit(300).toList();

        assertThat(titles).noneMatch(title -> title.codePoints().anyMatch(Character::isDigit));
        assertThat(titles).anyMatch(title -> title.contains("Customers"));
        assertThat(titles).anyMatch(title -> title.contains("Kunden"));
        assertThat(titles).anyMatch(title -> title.contains("客户"));
    }

    @Example
    void texts_that_are_hostile_come_in_every_kind() {
        RandomGenerator<String> generator = TextArbitraries.hostile().generator(1000);
        Random random = new Random(1);
        List<String> texts = Stream.generate(() -> generator.next(random).value())
                .limit(2000)
                .toList();

        assertThat(texts).anyMatch(text -> text.indexOf('\u202E') >= 0);
        assertThat(texts).anyMatch(text -> text.indexOf('\u0000') >= 0);
        assertThat(texts).anyMatch(text -> text.contains("${7*7}"));
        assertThat(texts).anyMatch(text -> text.length() > 10_000);
        assertThat(texts).anyMatch(String::isEmpty);
        assertThat(texts)
                .noneMatch(text -> text.codePoints().anyMatch(c -> Character.getType(c) == Character.SURROGATE));
    }

    @Example
    void key_results_come_with_every_kind_of_measure_and_reading() {
        RandomGenerator<KeyResult> generator = KeyResultArbitraries.keyResults().generator(1000);
        Random random = new Random(3);
        List<KeyResult> keyResults = Stream.generate(
                        () -> generator.next(random).value())
                .limit(2000)
                .toList();

        assertThat(keyResults.stream()
                        .flatMap(kr -> kr.getMeasure().stream())
                        .map(Model::typeOf)
                        .distinct())
                .hasSize(6);
        assertThat(keyResults.stream()
                        .flatMap(kr -> kr.getCheckIns().stream())
                        .flatMap(checkIn -> checkIn.getReading().stream())
                        .map(Model::typeOf)
                        .distinct())
                .hasSize(5);
        assertThat(keyResults.stream().map(kr -> kr.getState().getPhase()).distinct())
                .hasSize(4);
        assertThat(keyResults).anyMatch(kr -> kr.getAmendments().size() > 1);
    }

    private static <T> T smallest(Arbitrary<T> arbitrary, Predicate<T> wanted, Random random) {
        RandomGenerator<T> generator = arbitrary.generator(1000);
        Shrinkable<T> found = generator.next(random);
        while (!wanted.test(found.value())) {
            found = generator.next(random);
        }
        Optional<Shrinkable<T>> smaller = Optional.of(found);
        while (smaller.isPresent()) {
            found = smaller.get();
            smaller = found.shrink()
                    .filter(candidate -> wanted.test(candidate.value()))
                    .findFirst();
        }
        return found.value();
    }
}
