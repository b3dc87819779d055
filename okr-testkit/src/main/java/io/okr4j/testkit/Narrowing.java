package io.okr4j.testkit;

import io.okr4j.core.invariant.InvalidOkrException;
import io.okr4j.core.measure.Measure;
import io.okr4j.core.time.Period;
import io.okr4j.testkit.flaw.Flaw;
import io.okr4j.testkit.flaw.Flaws;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.providers.TypeUsage;

/**
 * What is asked of sound values besides being sound.
 *
 * @param period the only period
 * @param until the last day of check-ins, of which there are then some
 * @param kind the only kind of measure
 * @param looped whether links form a loop
 * @param flaw what is wrong in the end
 */
record Narrowing(
        Optional<Period> period,
        Optional<LocalDate> until,
        Optional<Class<? extends Measure>> kind,
        boolean looped,
        Optional<Flaw> flaw) {

    static final Narrowing NONE =
            new Narrowing(Optional.empty(), Optional.empty(), Optional.empty(), false, Optional.empty());

    private static final Pattern PART_OF_YEAR = Pattern.compile("(\\d{4})(?:-([HTQ]\\d))?");
    private static final int MONTHS_OF_A_QUARTER = 3;
    private static final int MONTHS_OF_A_TRIMESTER = 4;
    private static final int MONTHS_OF_A_HALF = 6;

    Narrowing {
        if (period.isPresent()
                && until.filter(day -> !period.get().contains(day)).isPresent()) {
            throw new IllegalArgumentException("there are no check-ins until " + until.get() + " in the period "
                    + period.get() + ", which that day is not in");
        }
        // what is too short for a flaw is refused here, and not only when the first plan is made
        if (flaw.isPresent() && period.filter(p -> p.days() < Flaw.LEAST_DAYS).isPresent()) {
            throw new IllegalArgumentException("@Flawed needs a period of at least " + Flaw.LEAST_DAYS
                    + " days but @InPeriod has " + period.get().days() + ": " + period.get());
        }
    }

    /** What the annotations of a parameter ask for; none if they do not ask for anything sound. */
    static Optional<Narrowing> of(TypeUsage parameter) {
        Narrowing narrowing = new Narrowing(
                parameter.findAnnotation(InPeriod.class).map(InPeriod::value).map(Narrowing::period),
                parameter
                        .findAnnotation(CheckedInUntil.class)
                        .map(CheckedInUntil::value)
                        .map(Narrowing::day),
                parameter.findAnnotation(Measured.class).map(Measured::value),
                parameter.isAnnotated(Looped.class),
                parameter.findAnnotation(Flawed.class).map(Flawed::value).map(Flaws::of));
        boolean sound = parameter.isAnnotated(WellFormed.class) || !narrowing.equals(NONE);
        return sound ? Optional.of(narrowing) : Optional.empty();
    }

    /** What to say of annotations at a type that there are no sound values of. */
    static IllegalArgumentException misplaced(TypeUsage parameter) {
        return new IllegalArgumentException(
                "@WellFormed and what narrows it are for Plan, Objective and KeyResult but stood at "
                        + parameter.getRawType().getSimpleName()
                        + (parameter.getTypeArguments().isEmpty()
                                ? ""
                                : "; write them before the type inside, as in List<@WellFormed Plan>"));
    }

    /** Reads {@code 2026}, {@code 2026-H2}, {@code 2026-T3}, {@code 2026-Q4} or two dates. */
    static Period period(String text) {
        try {
            Matcher matcher = PART_OF_YEAR.matcher(text);
            return matcher.matches() ? partOfYear(matcher) : Period.parse(text);
        } catch (InvalidOkrException e) {
            throw new IllegalArgumentException(
                    "@InPeriod takes a period such as 2026, 2026-H2, 2026-T3, 2026-Q3 or 2026-07-01/2026-09-30 but was '"
                            + text + "': " + e.getMessage(),
                    e);
        }
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException(
                    "@CheckedInUntil takes a day such as 2026-08-14 but was '" + text + "'", e);
        }
    }

    private static Period partOfYear(Matcher matcher) {
        int year = Integer.parseInt(matcher.group(1));
        String part = matcher.group(2);
        if (part == null) {
            return Period.ofYear(year);
        }
        int number = part.charAt(1) - '0';
        return switch (part.charAt(0)) {
            case 'H' -> Period.ofHalf(year, number);
            case 'T' -> Period.ofTrimester(year, number);
            default -> Period.ofQuarter(year, number);
        };
    }

    static Narrowing flawed(String code) {
        return new Narrowing(Optional.empty(), Optional.empty(), Optional.empty(), false, Optional.of(Flaws.of(code)));
    }

    /** Whether only a whole plan can be so. */
    boolean ofPlans() {
        return looped || flaw.isPresent();
    }

    Arbitrary<Period> periods() {
        return period.<Arbitrary<Period>>map(Arbitraries::just)
                .or(() -> until.map(day -> Arbitraries.of(around(day))))
                .orElseGet(TimeArbitraries::ordinaryPeriods);
    }

    private static List<Period> around(LocalDate day) {
        int month = day.getMonthValue() - 1;
        return List.of(
                Period.ofQuarter(day.getYear(), month / MONTHS_OF_A_QUARTER + 1),
                Period.ofTrimester(day.getYear(), month / MONTHS_OF_A_TRIMESTER + 1),
                Period.ofHalf(day.getYear(), month / MONTHS_OF_A_HALF + 1));
    }
}
