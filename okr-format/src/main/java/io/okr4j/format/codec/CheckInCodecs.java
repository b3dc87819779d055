package io.okr4j.format.codec;

import io.okr4j.core.Blocker;
import io.okr4j.core.BlockerState;
import io.okr4j.core.CheckIn;
import io.okr4j.core.CheckInNote;
import io.okr4j.core.LevelReading;
import io.okr4j.core.MemberReading;
import io.okr4j.core.MilestoneReading;
import io.okr4j.core.NumberReading;
import io.okr4j.core.RatioReading;
import io.okr4j.core.Reading;
import io.okr4j.core.Status;
import io.okr4j.core.measure.LevelName;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Check-ins, their readings and what was said. */
final class CheckInCodecs {
    private CheckInCodecs() {}

    private static final Codec<NumberReading> VALUE = Scalars.NUMBER.as(NumberReading::of, NumberReading::getValue);

    private static final ObjectCodec<RatioReading, RatioReading.Builder> RATIO = Definition.of(
                    "ratio", "So many of so many.", RatioReading::builder, RatioReading.Builder::build)
            .required(
                    "numerator",
                    Scalars.NUMBER,
                    RatioReading::getNumerator,
                    RatioReading.Builder::numerator,
                    "how many of them")
            .required(
                    "denominator",
                    Scalars.NUMBER,
                    RatioReading::getDenominator,
                    RatioReading.Builder::denominator,
                    "of how many; positive")
            .inline();

    private static final Codec<MemberReading> MEMBERS = new MapCodec<>(Scalars.NUMBER)
            .as(values -> MemberReading.builder().putAllValues(values).build(), MemberReading::getValues);

    private static final Codec<LevelReading> LEVEL = levels();

    private static final Codec<MilestoneReading> DONE = new ListCodec<>(Scalars.TEXT)
            .as(done -> MilestoneReading.builder().addAllDone(done).build(), MilestoneReading::getDone);

    private static Codec<LevelReading> levels() {
        Map<String, LevelReading> levels = new LinkedHashMap<>();
        levels.put("none", LevelReading.builder().build());
        for (LevelName level : LevelName.values()) {
            levels.put(Words.word(level), LevelReading.of(level));
        }
        return Words.of(levels, Map.of());
    }

    private static <R extends Reading> Function<CheckIn, Optional<R>> reading(Class<R> kind) {
        return checkIn -> checkIn.getReading().filter(kind::isInstance).map(kind::cast);
    }

    private static final Codec<CheckInNote> NOTE = new ShortForm<>(
            Definition.of("note", "What was said at a check-in.", CheckInNote::builder, CheckInNote.Builder::build)
                    .optional(
                            "progress",
                            Scalars.TEXT,
                            CheckInNote::getProgress,
                            CheckInNote.Builder::progress,
                            "what has moved")
                    .optional(
                            "challenges",
                            Scalars.TEXT,
                            CheckInNote::getChallenges,
                            CheckInNote.Builder::challenges,
                            "what makes it hard")
                    .optional(
                            "opportunities",
                            Scalars.TEXT,
                            CheckInNote::getOpportunities,
                            CheckInNote.Builder::opportunities,
                            "what could help")
                    .inline(),
            "progress");

    private static final ObjectCodec<Blocker, Blocker.Builder> BLOCKER = Definition.of(
                    "blocker", "Something that stands in the way.", Blocker::builder, Blocker.Builder::build)
            .optional(
                    "id",
                    Scalars.TEXT,
                    blocker -> Optional.of(blocker.getId()),
                    Blocker.Builder::id,
                    "the id by which later check-ins speak of it; made from the title unless given")
            .required("title", Scalars.TEXT, Blocker::getTitle, Blocker.Builder::title, "what is in the way")
            .optional(
                    "owner",
                    OwnerCodecs.NAMED,
                    Blocker::getOwner,
                    Blocker.Builder::owner,
                    "the id of who is to remove it")
            .defaulted(
                    "state",
                    Words.of(BlockerState.class),
                    BlockerState.OPEN,
                    Blocker::getState,
                    Blocker.Builder::state,
                    "what has become of it")
            .optional(
                    "escalated-to",
                    OwnerCodecs.NAMED,
                    Blocker::getEscalatedTo,
                    Blocker.Builder::escalatedTo,
                    "the id of who has been asked to help")
            .optional(
                    "since",
                    Scalars.DATE,
                    Blocker::getSince,
                    Blocker.Builder::since,
                    "the day since which it has been in the way")
            .inline();

    static final ObjectCodec<CheckIn, CheckIn.Builder> CHECK_IN = Definition.of(
                    "check-in", "A dated entry on a key result.", CheckIn::builder, CheckIn.Builder::build)
            .required("on", Scalars.DATE, CheckIn::getOn, CheckIn.Builder::on, "the day")
            .optional(
                    "value", VALUE, reading(NumberReading.class), CheckIn.Builder::reading, "the number that was read")
            .standingFor("reading")
            .optional("ratio", RATIO, reading(RatioReading.class), CheckIn.Builder::reading, "so many of so many")
            .standingFor("reading")
            .optional(
                    "members",
                    MEMBERS,
                    reading(MemberReading.class),
                    CheckIn.Builder::reading,
                    "the number of each member")
            .standingFor("reading")
            .optional(
                    "level",
                    LEVEL,
                    reading(LevelReading.class),
                    CheckIn.Builder::reading,
                    "the highest level that has been reached")
            .standingFor("reading")
            .optional(
                    "done",
                    DONE,
                    reading(MilestoneReading.class),
                    CheckIn.Builder::reading,
                    "the ids of all milestones that are done")
            .standingFor("reading")
            .optional(
                    "confidence",
                    Scalars.NUMBER,
                    CheckIn::getConfidence,
                    CheckIn.Builder::confidence,
                    "the belief that the target will be reached, from 0 to 1")
            .optional(
                    "status",
                    Words.of(Status.class),
                    CheckIn::getStatus,
                    CheckIn.Builder::status,
                    "how the owner sees it")
            .optional("note", NOTE, CheckIn::getNote, CheckIn.Builder::note, "what was said")
            .optional("author", Scalars.TEXT, CheckIn::getAuthor, CheckIn.Builder::author, "who made the entry")
            .optional(
                    "evidence",
                    StatementCodecs.EVIDENCE,
                    CheckIn::getEvidence,
                    CheckIn.Builder::evidence,
                    "where the reading comes from")
            .list("blockers", BLOCKER, CheckIn::getBlockers, CheckIn.Builder::addAllBlockers, "what stood in the way")
            .atMostOne("value", "ratio", "members", "level", "done")
            .inline();
}
