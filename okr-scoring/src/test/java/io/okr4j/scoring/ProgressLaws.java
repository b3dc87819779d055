package io.okr4j.scoring;

import static io.okr4j.scoring.Given.END;
import static io.okr4j.scoring.Given.read;
import static org.assertj.core.api.Assertions.assertThat;

import io.okr4j.core.AmendmentReason;
import io.okr4j.core.CheckIn;
import io.okr4j.core.KeyResult;
import io.okr4j.core.measure.Corridor;
import io.okr4j.core.measure.Level;
import io.okr4j.core.measure.Levels;
import io.okr4j.core.measure.Measure;
import io.okr4j.core.measure.Metric;
import io.okr4j.core.measure.ReadingAggregation;
import io.okr4j.core.measure.Threshold;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class ProgressLaws {

    private static final ScoringPolicy BY_DISTANCE = ScoringPolicy.standard().withHold(ScoringPolicy.Hold.BY_DISTANCE);

    @Provide
    Arbitrary<BigDecimal> value() {
        return Arbitraries.bigDecimals()
                .between(new BigDecimal("-100000"), new BigDecimal("100000"))
                .ofScale(3);
    }

    /** Numbers as people set them, in either direction. */
    @Provide
    Arbitrary<Metric> metric() {
        return Combinators.combine(value(), value())
                .as((from, to) -> Measure.from(from).to(to))
                .filter(metric -> metric.impliedDirection().isPresent());
    }

    @Provide
    Arbitrary<Measure> rising() {
        Arbitrary<Measure> metrics = metric().filter(metric ->
                        metric.getTarget().get().compareTo(metric.getBaseline().get()) > 0)
                .map(metric -> metric);
        Arbitrary<Measure> thresholds = value().map(v -> Measure.atLeast(v.toPlainString()));
        Arbitrary<Measure> levels = value().list()
                .ofSize(3)
                .map(values -> values.stream().sorted().toList())
                .map(sorted -> Measure.levels(
                        Level.at(sorted.get(0).toPlainString()),
                        Level.at(sorted.get(1).toPlainString()),
                        Level.at(sorted.get(2).toPlainString())));
        return Arbitraries.oneOf(metrics, thresholds, levels);
    }

    @Property
    void what_counts_lies_from_zero_to_one(@ForAll("rising") Measure measure, @ForAll("value") BigDecimal reading) {
        Progress.of(read(measure, reading), END, BY_DISTANCE)
                .clamped()
                .ifPresent(clamped -> assertThat(clamped).isBetween(BigDecimal.ZERO, BigDecimal.ONE));
    }

    @Property
    void more_is_never_worth_less(
            @ForAll("rising") Measure measure, @ForAll("value") BigDecimal a, @ForAll("value") BigDecimal b) {
        Optional<BigDecimal> less =
                Progress.of(read(measure, a.min(b)), END, BY_DISTANCE).raw();
        Optional<BigDecimal> more =
                Progress.of(read(measure, a.max(b)), END, BY_DISTANCE).raw();

        assertThat(more.isPresent()).isEqualTo(less.isPresent());
        less.ifPresent(raw -> assertThat(more.orElseThrow()).isGreaterThanOrEqualTo(raw));
    }

    @Property
    void one_more_reading_never_takes_from_a_sum(
            @ForAll @Size(min = 1, max = 13) List<@IntRange(max = 100) Integer> flows,
            @ForAll @IntRange(min = 1, max = 500) int to) {
        Measure sum = Measure.from(0).to(to).withAggregation(ReadingAggregation.SUM);
        long[] all = flows.stream().mapToLong(Integer::longValue).toArray();
        long[] before = Arrays.copyOf(all, all.length - 1);
        BigDecimal after = Progress.of(Given.weekly(sum, all), END).raw().orElseThrow();

        assertThat(after)
                .isGreaterThanOrEqualTo(
                        Progress.of(Given.weekly(sum, before), END).raw().orElse(BigDecimal.ZERO));
    }

    @Property
    void the_unit_does_not_matter(
            @ForAll("metric") Metric metric,
            @ForAll("value") BigDecimal reading,
            @ForAll @IntRange(min = 1, max = 1000) int factor,
            @ForAll @IntRange(min = -300, max = 300) int offset) {
        Metric other = Measure.from(converted(metric.getBaseline().orElseThrow(), factor, offset))
                .to(converted(metric.getTarget().orElseThrow(), factor, offset));

        assertThat(Progress.of(read(other, converted(reading, factor, offset)), END)
                        .raw())
                .isEqualTo(Progress.of(read(metric, reading), END).raw());
    }

    @Property
    void whatever_is_counted_in_thousands_comes_to_the_same(
            @ForAll("rising") Measure measure,
            @ForAll("value") BigDecimal reading,
            @ForAll @IntRange(min = 1, max = 1000) int factor) {
        BigDecimal times = BigDecimal.valueOf(factor);

        assertThat(Progress.of(read(scaled(measure, times), reading.multiply(times)), END, BY_DISTANCE)
                        .outcome())
                .isEqualTo(Progress.of(read(measure, reading), END, BY_DISTANCE).outcome());
    }

    private static Measure scaled(Measure measure, BigDecimal times) {
        if (measure instanceof Metric metric) {
            return Measure.from(metric.getBaseline().orElseThrow().multiply(times))
                    .to(metric.getTarget().orElseThrow().multiply(times));
        }
        if (measure instanceof Threshold threshold) {
            return threshold.withTarget(threshold.getTarget().orElseThrow().multiply(times));
        }
        if (measure instanceof Corridor corridor) {
            return corridor.withLow(corridor.getLow().orElseThrow().multiply(times))
                    .withHigh(corridor.getHigh().orElseThrow().multiply(times));
        }
        List<Level> levels = ((Levels) measure)
                .levels().stream()
                        .map(level ->
                                level.withValue(level.getValue().orElseThrow().multiply(times)))
                        .toList();
        return Measure.levels(levels.get(0), levels.get(1), levels.get(2));
    }

    @Property
    void a_corridor_mirrors_itself(
            @ForAll("value") BigDecimal a, @ForAll("value") BigDecimal b, @ForAll("value") BigDecimal reading) {
        Corridor corridor = Measure.between(a.min(b).toPlainString(), a.max(b).toPlainString());
        Corridor mirror = Measure.between(
                a.max(b).negate().toPlainString(), a.min(b).negate().toPlainString());

        assertThat(Progress.of(read(mirror, reading.negate()), END, BY_DISTANCE).raw())
                .isEqualTo(
                        Progress.of(read(corridor, reading), END, BY_DISTANCE).raw());
    }

    private static BigDecimal converted(BigDecimal value, int factor, int offset) {
        return value.multiply(BigDecimal.valueOf(factor)).add(BigDecimal.valueOf(offset));
    }

    @Property
    void falling_mirrors_rising(@ForAll("metric") Metric metric, @ForAll("value") BigDecimal reading) {
        Metric mirror = Measure.from(metric.getBaseline().orElseThrow().negate())
                .to(metric.getTarget().orElseThrow().negate());

        assertThat(Progress.of(read(mirror, reading.negate()), END).raw())
                .isEqualTo(Progress.of(read(metric, reading), END).raw());
    }

    @Property
    void a_percent_reads_as_it_is(
            @ForAll @IntRange(max = 100) int percent, @ForAll @IntRange(min = 1, max = 50) int by) {
        Progress progress =
                Progress.of(read(Measure.from(0).to(100L * by), BigDecimal.valueOf((long) percent * by)), END);

        assertThat(progress).hasToString(percent + " %");
        assertThat(progress.raw().orElseThrow().movePointRight(2)).isEqualByComparingTo(BigDecimal.valueOf(percent));
    }

    @Property
    void short_of_the_target_never_reads_as_all_of_it(@ForAll @IntRange(min = 1, max = 999999) int reading) {
        assertThat(Progress.of(read(Measure.from(0).to(1000000), BigDecimal.valueOf(reading)), END))
                .doesNotHaveToString("100 %");
    }

    @Property
    void an_explanation_recomputes_to_the_number_it_explains(
            @ForAll("metric") Metric metric, @ForAll("value") BigDecimal reading) {
        Progress progress = Progress.of(read(metric, reading), END);
        Step linear = progress.steps().get(0);
        Step last = progress.steps().get(progress.steps().size() - 1);

        assertThat(figure(linear, "moved").divide(figure(linear, "span"), 15, RoundingMode.HALF_EVEN))
                .isEqualByComparingTo(progress.raw().orElseThrow());
        assertThat(figure(linear, "at").subtract(figure(linear, "from")).abs())
                .isEqualByComparingTo(figure(linear, "moved").abs());
        assertThat(figure(last, "progress"))
                .isEqualByComparingTo(progress.clamped().orElseThrow());
    }

    private static BigDecimal figure(Step step, String name) {
        return step.number(name).orElseThrow();
    }

    @Property
    void amending_to_the_same_target_changes_nothing(
            @ForAll("metric") Metric metric, @ForAll("value") BigDecimal reading) {
        KeyResult before = read(metric, reading);
        KeyResult after =
                before.amend(Given.FIRST_FRIDAY, AmendmentReason.NEW_INFORMATION, "", kr -> kr.withMeasure(metric));

        assertThat(Progress.of(after, END).raw())
                .isEqualTo(Progress.of(before, END).raw());
    }

    @Property
    void the_order_of_entry_does_not_matter(@ForAll @Size(min = 1, max = 8) List<@IntRange(max = 50) Integer> values) {
        for (ReadingAggregation aggregation : ReadingAggregation.values()) {
            KeyResult entered = Given.weekly(
                    Measure.from(0).to(40).withAggregation(aggregation),
                    values.stream().mapToLong(Integer::longValue).toArray());
            List<CheckIn> reversed = new ArrayList<>(entered.getCheckIns());
            Collections.reverse(reversed);

            assertThat(Progress.of(entered.withCheckIns(reversed), END).outcome())
                    .isEqualTo(Progress.of(entered, END).outcome());
        }
    }
}
