package io.okr4j.scoring.pace;

import io.okr4j.core.CheckIn;
import io.okr4j.core.CloseDecision;
import io.okr4j.core.Status;
import io.okr4j.core.time.Period;
import io.okr4j.scoring.GradingContext;
import io.okr4j.scoring.Progress;
import io.okr4j.scoring.Reason;
import io.okr4j.scoring.Step;
import io.okr4j.scoring.internal.Fraction;
import io.okr4j.scoring.internal.Writing;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How a key result stands on a day under a pace policy.
 *
 * <p>Where there is no status there is a {@link State} and mostly a reason: silence is never on track. The staleness of
 * its check-ins is a flag of its own beside the status; where one word must do, {@link #shown()} gives it precedence.
 *
 * <p>Instances are immutable and thread-safe; explanations are made when they are asked for.
 */
public final class PaceStatus {

    /** Whether there is a status, and if not, why. */
    public enum State {
        /** There is a status. */
        JUDGED,

        /** Its first day has not come. */
        NOT_STARTED,

        /** Too little of its time has passed for the policy. */
        TOO_EARLY,

        /** Nothing has been read, or the owner has said nothing yet. */
        NO_READING,

        /** Its last day has come, and the policy judges only what still runs. */
        ENDED,

        /** It or its objective was closed or withdrawn; the decision says the rest. */
        CLOSED,

        /** There is no number to compare, with a reason. */
        DECLINED
    }

    // what was reached before anything is expected is beyond every bound of a ratio
    private static final BigDecimal BEYOND = BigDecimal.valueOf(1_000_000);

    // both numbers are rounded to 15 decimals, so that a quotient of small ones is exact to fewer
    private static final int COMPARED_DECIMALS = 9;

    private final PacePolicy policy;
    private final GradingContext context;
    private final PaceLine line;
    private final Freshness freshness;
    private final State state;
    private final @Nullable Reason reason;
    private final @Nullable PaceBand band;
    private final boolean doubted;
    private final @Nullable BigDecimal expected;
    private final @Nullable BigDecimal actual;

    private PaceStatus(Judge judge) {
        this.policy = judge.policy;
        this.context = judge.context;
        this.line = judge.line;
        this.freshness = judge.freshness;
        this.state = judge.state;
        this.reason = judge.reason;
        this.band = judge.band;
        this.doubted = judge.doubted;
        this.expected = judge.expected;
        this.actual = judge.actual;
    }

    /**
     * Judges a key result.
     *
     * @param policy how a status comes about
     * @param context the key result, its objective and the day
     * @param line what is expected of it; aimed anew if the policy has an aim of its own
     * @param freshness how fresh its check-ins are
     * @return its status
     */
    public static PaceStatus of(PacePolicy policy, GradingContext context, PaceLine line, Freshness freshness) {
        Judge judge =
                new Judge(policy, context, policy.getAim().map(line::aimingAt).orElse(line), freshness);
        judge.judge();
        return new PaceStatus(judge);
    }

    /** Finds the status, once. */
    private static final class Judge {

        private final PacePolicy policy;
        private final GradingContext context;
        private final PaceLine line;
        private final Freshness freshness;
        private State state = State.JUDGED;
        private @Nullable Reason reason;
        private @Nullable PaceBand band;
        private boolean doubted;
        private @Nullable BigDecimal expected;
        private @Nullable BigDecimal actual;

        Judge(PacePolicy policy, GradingContext context, PaceLine line, Freshness freshness) {
            this.policy = policy;
            this.context = context;
            this.line = line;
            this.freshness = freshness;
        }

        void judge() {
            LocalDate asOf = context.asOf();
            Progress progress = context.progress();
            expected = line.expectedOrNull(asOf);
            actual = progress.clamped().orElse(null);
            if (StalenessPolicy.over(context)) {
                none(State.CLOSED, null);
            } else if (context.ungradable().isPresent()) {
                none(State.DECLINED, context.ungradable().get());
            } else if (line.span()
                    .filter(span -> asOf.isBefore(span.getStart()))
                    .isPresent()) {
                none(State.NOT_STARTED, null);
            } else if (policy.getCompared() == PacePolicy.Compared.STATED) {
                stated();
            } else if (policy.getCompared() == PacePolicy.Compared.CONFIDENCE) {
                latest(CheckIn::getConfidence)
                        .ifPresentOrElse(
                                said -> doubt(policy.band(said)), () -> none(State.NO_READING, Reason.NOT_STATED));
            } else if (!read()) {
                // even where the policy of progress puts 0 in its place: nobody has said that it is 0
                none(State.NO_READING, Reason.NO_READING);
            } else if (actual == null) {
                none(State.DECLINED, progress.reason().orElse(Reason.NO_READING));
            } else {
                measured(actual);
            }
        }

        private boolean read() {
            List<CheckIn> entered = context.keyResult().getCheckIns();
            for (int i = 0; i < entered.size(); i++) {
                if (!entered.get(i).getOn().isAfter(context.asOf())
                        && entered.get(i).getReading().isPresent()) {
                    return true;
                }
            }
            return false;
        }

        private void measured(BigDecimal reached) {
            if (policy.getDone().isPresent() && reached.compareTo(BigDecimal.ONE) >= 0) {
                band = PaceBand.otherwise(policy.getDone().get(), Standing.DONE);
                return;
            }
            @Nullable Period span = line.span().orElse(null);
            boolean needsTime = policy.getCompared() != PacePolicy.Compared.PROGRESS;
            if (needsTime && (span == null || expected == null)) {
                none(State.DECLINED, line.reason().orElse(Reason.NO_PERIOD));
                return;
            }
            if (span != null && atTheEnd(span, reached)) {
                return;
            }
            if (span != null
                    && span.elapsedShare(context.asOf())
                                    .compareTo(policy.getLeastElapsed().getValue())
                            < 0) {
                none(State.TOO_EARLY, null);
                return;
            }
            doubt(policy.band(compared(policy.getCompared(), reached, expected)));
        }

        private boolean atTheEnd(Period span, BigDecimal reached) {
            LocalDate asOf = context.asOf();
            if (policy.getAtTheEnd() == PacePolicy.AtTheEnd.NO_STATUS && !asOf.isBefore(span.getEnd())) {
                none(State.ENDED, null);
                return true;
            }
            if (policy.getAtTheEnd() == PacePolicy.AtTheEnd.WORST_IF_SHORT
                    && asOf.isAfter(span.getEnd())
                    && reached.compareTo(line.aim().getValue()) < 0) {
                band = policy.worst();
                return true;
            }
            return false;
        }

        private void stated() {
            Optional<Status> said = latest(CheckIn::getStatus);
            if (said.isEmpty()) {
                none(State.NO_READING, Reason.NOT_STATED);
                return;
            }
            doubt(policy.band(
                    switch (said.get()) {
                        case ON_TRACK -> Standing.ON_TRACK;
                        case AT_RISK -> Standing.BEHIND;
                        case OFF_TRACK -> Standing.OFF_TRACK;
                    }));
        }

        /** Nothing is on track that its owner does not believe in, if the policy says so. */
        private void doubt(PaceBand found) {
            band = found;
            if (policy.getLeastConfidence().isPresent() && !found.standing().worseThan(Standing.ON_TRACK)) {
                BigDecimal least = policy.getLeastConfidence().get().getValue();
                doubted = latest(CheckIn::getConfidence)
                        .filter(confidence -> confidence.compareTo(least) < 0)
                        .isPresent();
                band = doubted ? policy.band(Standing.BEHIND) : found;
            }
        }

        private <T> Optional<T> latest(Function<CheckIn, Optional<T>> of) {
            return PaceStatus.latest(context, of);
        }

        private void none(State without, @Nullable Reason why) {
            state = without;
            reason = why;
        }
    }

    private static <T> Optional<T> latest(GradingContext context, Function<CheckIn, Optional<T>> of) {
        List<CheckIn> until = context.checkIns();
        for (int i = until.size() - 1; i >= 0; i--) {
            Optional<T> said = of.apply(until.get(i));
            if (said.isPresent()) {
                return said;
            }
        }
        return Optional.empty();
    }

    /** Where nothing is expected yet, nothing is as expected, and anything is more. */
    private static BigDecimal compared(PacePolicy.Compared what, BigDecimal reached, @Nullable BigDecimal expected) {
        if (what == PacePolicy.Compared.PROGRESS || expected == null) {
            return reached;
        }
        if (what == PacePolicy.Compared.GAP) {
            return reached.subtract(expected).setScale(COMPARED_DECIMALS, RoundingMode.HALF_EVEN);
        }
        if (expected.signum() <= 0) {
            return reached.signum() > 0 ? BEYOND : BigDecimal.ONE;
        }
        return reached.divide(expected, COMPARED_DECIMALS, RoundingMode.HALF_EVEN);
    }

    /** {@return the id of the pace policy} */
    public String policy() {
        return policy.getId();
    }

    /** {@return the id of the key result} */
    public String keyResult() {
        return context.keyResult().getId();
    }

    /** {@return the day} */
    public LocalDate asOf() {
        return context.asOf();
    }

    /** {@return whether there is a status, and if not, why} */
    public State state() {
        return state;
    }

    /** {@return the word of the policy, if there is a status} */
    public Optional<String> word() {
        return Optional.ofNullable(band).map(PaceBand::word);
    }

    /** {@return what the word means, if there is a status} */
    public Optional<Standing> standing() {
        return Optional.ofNullable(band).map(PaceBand::standing);
    }

    /** {@return why there is no number or statement to judge by, if so} */
    public Optional<Reason> reason() {
        return Optional.ofNullable(reason);
    }

    /** {@return the progress that is expected on the day, if there is a line} */
    public Optional<BigDecimal> expected() {
        return Optional.ofNullable(expected);
    }

    /** {@return the progress that there is, from 0 to the ceiling of the scoring policy, if anything was read} */
    public Optional<BigDecimal> actual() {
        return Optional.ofNullable(actual);
    }

    /** {@return actual less expected progress, to nine decimals; below 0 behind} */
    public Optional<BigDecimal> gap() {
        return expected == null || actual == null
                ? Optional.empty()
                : Optional.of(Fraction.canonical(compared(PacePolicy.Compared.GAP, actual, expected)));
    }

    /** {@return actual by expected progress, to nine decimals; none where nothing is expected yet} */
    public Optional<BigDecimal> ratio() {
        return expected == null || actual == null || expected.signum() <= 0
                ? Optional.empty()
                : Optional.of(Fraction.canonical(compared(PacePolicy.Compared.RATIO, actual, expected)));
    }

    /** {@return what is expected of the key result on each day} */
    public PaceLine line() {
        return line;
    }

    /** {@return how fresh its check-ins are} */
    public Freshness freshness() {
        return freshness;
    }

    /** {@return the flag beside the status} */
    public Staleness staleness() {
        return freshness.staleness();
    }

    /** {@return whether it is on track or better, and the check-ins are not stale} */
    public boolean green() {
        return band != null
                && !band.standing().worseThan(Standing.ON_TRACK)
                && freshness.staleness() != Staleness.STALE
                && freshness.staleness() != Staleness.NEVER;
    }

    /**
     * {@return one word to show: what was decided if it is closed, {@code stale} before any status, else the word of
     * the policy or why there is none}
     */
    public String shown() {
        if (state == State.CLOSED) {
            return context.keyResult()
                    .getState()
                    .getDecision()
                    .or(() -> context.objective().getState().getDecision())
                    .map(CloseDecision::name)
                    .orElse("WITHDRAWN")
                    .toLowerCase(Locale.ROOT);
        }
        if (freshness.late()) {
            return "stale";
        }
        return word().orElseGet(() -> {
            String why = state == State.DECLINED && reason != null ? reason.name() : state.name();
            return why.toLowerCase(Locale.ROOT).replace('_', ' ');
        });
    }

    /** {@return how the status came about, step by step} */
    public List<Step> steps() {
        List<Step> steps = new ArrayList<>();
        if (expected != null && !opinion()) {
            steps.addAll(line.steps(context.asOf()));
        }
        if (band == null) {
            steps.add(Step.of(
                    "no-status",
                    "no status: " + state.name().toLowerCase(Locale.ROOT).replace('_', ' ')
                            + reason().map(why -> ", " + why.text()).orElse("")));
        } else {
            comparison().ifPresent(steps::add);
            if (doubted) {
                steps.add(confidence());
            }
            steps.add(Step.of("status", policy.getId() + ": " + band));
        }
        steps.add(Step.of("staleness", freshness.explain()));
        return List.copyOf(steps);
    }

    private boolean opinion() {
        return policy.getCompared() == PacePolicy.Compared.STATED
                || policy.getCompared() == PacePolicy.Compared.CONFIDENCE;
    }

    private Optional<Step> comparison() {
        if (policy.getCompared() == PacePolicy.Compared.STATED) {
            return latest(context, CheckIn::getStatus).map(said -> Step.of("stated", "the owner said " + said.name()));
        }
        if (policy.getCompared() == PacePolicy.Compared.CONFIDENCE) {
            return latest(context, CheckIn::getConfidence)
                    .map(said -> PaceLine.step(
                            "stated", "the owner's confidence is " + Writing.number(said), "confidence", said));
        }
        if (actual == null) {
            return Optional.empty();
        }
        BigDecimal number = Fraction.canonical(compared(policy.getCompared(), actual, expected));
        String text = switch (policy.getCompared()) {
            case GAP ->
                Writing.percent(actual) + " of " + Writing.percent(expected().orElseThrow()) + ": "
                        + (number.signum() < 0 ? "" : "+")
                        + Writing.number(number.movePointRight(2)) + " points";
            case RATIO ->
                Writing.percent(actual) + " of " + Writing.percent(expected().orElseThrow())
                        + ratio().map(by -> ": ratio " + Writing.number(by)).orElse(": nothing is expected yet");
            case PROGRESS, STATED, CONFIDENCE -> Writing.percent(actual) + ", whatever the day";
        };
        return Optional.of(PaceLine.step("compared", text, "actual", actual, "compared", number));
    }

    private Step confidence() {
        BigDecimal said = latest(context, CheckIn::getConfidence).orElseThrow();
        BigDecimal least = policy.getLeastConfidence().orElseThrow().getValue();
        return PaceLine.step(
                "confidence",
                "the owner's confidence of " + Writing.number(said) + " is below " + Writing.number(least),
                "confidence",
                said,
                "least",
                least);
    }

    /** {@return how the status came about, in one line} */
    public String explain() {
        return steps().stream().map(Step::text).collect(Collectors.joining("; "));
    }

    /** {@return such as {@code viva Behind (fresh)}} */
    @Override
    public String toString() {
        return policy.getId() + " " + word().orElseGet(() -> state.name().toLowerCase(Locale.ROOT)) + " ("
                + freshness.staleness().name().toLowerCase(Locale.ROOT) + ")";
    }
}
