package io.okr4j.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.okr4j.core.KeyResult;
import io.okr4j.core.Objective;
import io.okr4j.core.Plan;
import io.okr4j.core.invariant.InvalidOkrException;
import io.okr4j.core.measure.Level;
import io.okr4j.core.measure.Unit;
import io.okr4j.core.time.FiscalCalendar;
import io.okr4j.core.time.LabelPattern;
import io.okr4j.core.time.Period;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TimeZone;
import java.util.function.Supplier;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class LocaleLaws {

    private static final List<String> LOCALES =
            List.of("tr-TR", "ar", "hi", "th-TH-u-ca-buddhist", "ar-EG-u-nu-arab", "fa-IR");
    private static final List<String> ZONES = List.of("Pacific/Kiritimati", "America/Los_Angeles", "Asia/Kathmandu");

    @Provide
    Arbitrary<Object> values() {
        return OkrArbitraries.values();
    }

    @Provide
    Arbitrary<List<String>> titles() {
        return TextArbitraries.hostile().list().ofMinSize(1).ofMaxSize(3);
    }

    @Property(tries = 300)
    void text_and_json_of_a_value_are_the_same_everywhere(@ForAll("values") Object value) {
        assertSameEverywhere(() -> value.toString());
        assertSameEverywhere(() -> json(value));
        assertSameEverywhere(() -> Codec.JACKSON_2.roundTrip(value));
        assertSameEverywhere(() -> Codec.JACKSON_3.roundTrip(value));
    }

    @Property(tries = 200)
    void ids_are_the_same_everywhere(@ForAll("titles") List<String> titles) {
        assertSameEverywhere(() -> {
            Plan.Builder plan = Plan.builder();
            for (String title : titles) {
                KeyResult keyResult =
                        KeyResult.builder().title("INDIVIDUAL Iİıi " + title).build();
                plan.addObjective(Objective.builder()
                        .title("I " + title)
                        .addKeyResult(keyResult)
                        .addKeyResult(keyResult)
                        .build());
            }
            List<String> ids = new ArrayList<>();
            for (Objective objective : plan.build().getObjectives()) {
                ids.add(objective.getId());
                objective.getKeyResults().stream().map(KeyResult::getId).forEach(ids::add);
            }
            return ids;
        });
    }

    @Property(tries = 200)
    void labels_and_written_numbers_are_the_same_everywhere(
            @ForAll FiscalCalendar calendar, @ForAll LabelPattern pattern, @ForAll Unit unit) {
        Period quarter = calendar.quarter(2026, 1);

        assertSameEverywhere(() -> calendar.label(quarter, pattern));
        assertSameEverywhere(() -> calendar + " " + pattern + " " + quarter);
        assertSameEverywhere(() -> unit.write(new BigDecimal("1234567.5")));
    }

    @Property(tries = 20)
    void refusals_say_the_same_everywhere(@ForAll Period period) {
        assertSameEverywhere(() -> refusal(() -> Level.builder().certainty(2).build()));
        assertSameEverywhere(() -> refusal(() -> Level.builder().value("1,5").build()));
        assertSameEverywhere(() -> refusal(() -> KeyResult.builder().id("no id").build()));
        assertSameEverywhere(
                () -> refusal(() -> period.withEnd(period.getStart().minusDays(1))));
        assertSameEverywhere(() -> refusal(() -> Period.ofQuarter(2026, 5)));
        assertSameEverywhere(() -> refusal(() -> Unit.currency("euro")));
    }

    @Property(tries = 20)
    void the_same_seed_gives_the_same_plan_everywhere(@ForAll Random random) {
        long seed = random.nextLong();

        assertSameEverywhere(() ->
                PlanArbitraries.plans().generator(1000).next(new Random(seed)).value());
        assertSameEverywhere(() -> PlanArbitraries.wellFormedPlans()
                .generator(1000)
                .next(new Random(seed))
                .value());
    }

    private static String refusal(Runnable build) {
        try {
            build.run();
        } catch (InvalidOkrException e) {
            return e.code() + e.attributes() + e.getMessage();
        }
        throw new AssertionError("what should be refused was accepted");
    }

    private static String json(Object value) {
        try {
            return Codec.Jackson2.MAPPER.writeValueAsString(value) + Codec.Jackson3.MAPPER.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }

    private static void assertSameEverywhere(Supplier<?> what) {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        Object here = what.get();
        try {
            for (int i = 0; i < LOCALES.size(); i++) {
                Locale.setDefault(Locale.forLanguageTag(LOCALES.get(i)));
                TimeZone.setDefault(TimeZone.getTimeZone(ZONES.get(i % ZONES.size())));

                Object there = what.get();

                assertThat(there).as(LOCALES.get(i)).isEqualTo(here);
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }
}
