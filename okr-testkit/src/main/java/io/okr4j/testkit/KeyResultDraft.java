package io.okr4j.testkit;

import io.okr4j.core.Ambition;
import io.okr4j.core.AmendmentReason;
import io.okr4j.core.CheckIn;
import io.okr4j.core.Evidence;
import io.okr4j.core.EvidenceQuality;
import io.okr4j.core.KeyResult;
import io.okr4j.core.Owner;
import io.okr4j.core.Reading;
import io.okr4j.core.State;
import io.okr4j.core.time.Period;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** A key result without contradictions, before it is known in which period and under which id it will stand. */
final class KeyResultDraft {

    private static final int ALL = 100;

    private MeasureDraft measure = new MeasureDraft();
    private Optional<Owner> owner = Optional.empty();
    private Optional<Ambition> ambition = Optional.empty();
    private Optional<BigDecimal> certainty = Optional.empty();
    private Optional<String> source = Optional.empty();
    private Optional<Integer> deadline = Optional.empty();
    private Optional<Integer> amended = Optional.empty();
    private int weight = 1;
    private boolean taken;
    private List<Entry> entries = List.of();
    private Optional<LocalDate> until = Optional.empty();

    private record Entry(int day, int progress, BigDecimal confidence, Optional<String> note) {}

    static Arbitrary<KeyResultDraft> drafts(Narrowing narrowing) {
        boolean read = narrowing.until().isPresent();
        return Assembly.of(KeyResultDraft::new)
                .with(MeasureDraft.drafts(narrowing), (d, v) -> d.measure = v)
                .maybe(read ? ALL : 70, entries().list().ofMinSize(read ? 1 : 0).ofMaxSize(6), (d, v) -> d.entries = v)
                .maybe(30, OwnerArbitraries.owners(), (d, v) -> d.owner = Optional.of(v))
                .maybe(
                        20,
                        Arbitraries.of(Ambition.COMMITTED, Ambition.ASPIRATIONAL),
                        (d, v) -> d.ambition = Optional.of(v))
                .maybe(40, NumberArbitraries.decimals(1, 9, 1), (d, v) -> d.certainty = Optional.of(v))
                .maybe(40, TextArbitraries.names(), (d, v) -> d.source = Optional.of(v))
                .maybe(20, TextArbitraries.percent(), (d, v) -> d.deadline = Optional.of(v))
                .maybe(10, TextArbitraries.percent(), (d, v) -> d.amended = Optional.of(v))
                .maybe(20, TimeArbitraries.offsets(2), (d, v) -> d.weight = v + 1)
                .maybe(15, Arbitraries.just(true), (d, v) -> d.taken = v)
                .as(draft -> draft.until(narrowing.until()));
    }

    private static Arbitrary<Entry> entries() {
        return Assembly.of(EntryDraft::new)
                .with(TextArbitraries.percent(), (e, v) -> e.day = v)
                .with(TimeArbitraries.offsets(120), (e, v) -> e.progress = v)
                .with(NumberArbitraries.decimals(0, 10, 1), (e, v) -> e.confidence = v)
                .maybe(30, TextArbitraries.notes(), (e, v) -> e.note = Optional.of(v))
                .as(e -> new Entry(e.day, e.progress, e.confidence, e.note));
    }

    private static final class EntryDraft {
        private int day;
        private int progress;
        private BigDecimal confidence = BigDecimal.ZERO;
        private Optional<String> note = Optional.empty();
    }

    private KeyResultDraft until(Optional<LocalDate> day) {
        until = day;
        return this;
    }

    Topic topic() {
        return measure.topic();
    }

    boolean takenFromKpi() {
        return taken;
    }

    KeyResult build(String id, Period period) {
        Period window = measure.window(period).orElse(period);
        Period counted = until.map(window::withEnd).orElse(window);
        KeyResult keyResult = KeyResult.builder()
                .id(id)
                .title(measure.title())
                .measure(measure.build(period))
                .owner(owner)
                .ambition(ambition)
                .certainty(certainty)
                .evidence(source.map(s -> Evidence.from(s).withQuality(EvidenceQuality.MEASURED)))
                .deadline(deadline.map(share -> day(period, share)))
                .weight(weight)
                .state(State.activeSince(period.getStart()))
                .addAllCheckIns(checkIns(counted))
                .build();
        return amended.map(share -> keyResult.amend(
                        day(period, share),
                        AmendmentReason.NEW_INFORMATION,
                        "We know more than we did.",
                        kr -> kr.withCertainty(new BigDecimal("0.55"))))
                .orElse(keyResult);
    }

    private List<CheckIn> checkIns(Period counted) {
        TreeMap<LocalDate, CheckIn> byDay = new TreeMap<>();
        for (Entry entry : entries) {
            LocalDate on = day(counted, entry.day());
            Reading reading = measure.reading(entry.progress());
            CheckIn checkIn = CheckIn.builder()
                    .on(on)
                    .reading(reading)
                    .confidence(entry.confidence())
                    .build();
            byDay.put(on, entry.note().map(checkIn::note).orElse(checkIn));
        }
        return new ArrayList<>(byDay.values());
    }

    static LocalDate day(Period period, int share) {
        return period.getStart().plusDays((period.days() - 1) * share / ALL);
    }
}
