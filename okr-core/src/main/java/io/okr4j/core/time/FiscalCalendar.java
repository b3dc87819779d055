package io.okr4j.core.time;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.okr4j.core.invariant.InvalidOkrException;
import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * The rule that makes years, quarters and months of a company.
 *
 * <p>A fiscal year has twelve fiscal months: calendar months, or in a calendar of weeks four or five whole weeks each.
 * Halves, trimesters and quarters are six, four and three fiscal months. A calendar of weeks is told by its week
 * pattern, last day and year end, which are all given or none.
 *
 * <p>A fiscal year bears the number of the calendar year in which it starts, unless it is {@link #namedByEndYear()}. In
 * a calendar of weeks the year counts in which the first fiscal month nominally starts: the retail year 2023 starts on
 * 29 January 2023 and counts as starting in February 2023, the ISO year 2026 on 29 December 2025 and counts as starting
 * in January 2026.
 *
 * <p>Instances are immutable. Two calendars are equal when all attributes are.
 */
@Value.Immutable
public abstract class FiscalCalendar implements WithFiscalCalendar, Serializable {

    static final int MONTHS_OF_YEAR = 12;
    static final int MONTHS_OF_HALF = 6;
    static final int MONTHS_OF_TRIMESTER = 4;
    static final int MONTHS_OF_QUARTER = 3;

    FiscalCalendar() {}

    /**
     * Returns the calendar month with which a fiscal year starts; in a calendar of weeks the one after the month whose
     * end decides where a year ends.
     *
     * @return January unless set
     */
    @Value.Default
    @JsonIgnore
    public Month getFirstMonth() {
        return Month.JANUARY;
    }

    /**
     * Returns whether a fiscal year bears the number of the calendar year in which it ends.
     *
     * @return false unless set; it makes no difference where fiscal years start in January
     */
    @Value.Default
    public boolean isNamedByEndYear() {
        return false;
    }

    /**
     * Returns how the weeks of a quarter are shared among its months.
     *
     * @return the pattern, or empty if fiscal months are calendar months
     */
    public abstract Optional<WeekPattern> getWeekPattern();

    /**
     * Returns the day of the week on which fiscal years, and with them quarters and months, end.
     *
     * @return the day, or empty if fiscal months are calendar months
     */
    public abstract Optional<DayOfWeek> getLastDay();

    /**
     * Returns which of these days ends a fiscal year.
     *
     * @return the rule, or empty if fiscal months are calendar months
     */
    public abstract Optional<YearEnd> getYearEnd();

    @Value.Check
    void check() {
        boolean weeks = getWeekPattern().isPresent();
        if (getLastDay().isPresent() != weeks || getYearEnd().isPresent() != weeks) {
            throw new InvalidOkrException(
                    "okr.invalid.calendar",
                    "weekPattern, lastDay and yearEnd must be given all or none but were " + shown(getWeekPattern())
                            + ", " + shown(getLastDay()) + " and " + shown(getYearEnd()),
                    List.of("weekPattern", "lastDay", "yearEnd"));
        }
    }

    /**
     * Makes the calendar whose years are calendar years.
     *
     * @return fiscal years from 1 January to 31 December
     */
    public static FiscalCalendar calendarYear() {
        return startingIn(Month.JANUARY);
    }

    /**
     * Makes a calendar whose years start on the first day of a month.
     *
     * @param firstMonth the month with which a fiscal year starts
     * @return fiscal years of twelve calendar months, named by the year in which they start
     */
    public static FiscalCalendar startingIn(Month firstMonth) {
        return builder().firstMonth(firstMonth).build();
    }

    /**
     * Makes a calendar of whole weeks, with years of 52 or 53. The 53rd week belongs to the last month and so to the
     * last quarter.
     *
     * @param pattern how many weeks the months of a quarter have
     * @param lastMonth the calendar month about whose end a fiscal year ends
     * @param lastDay the day of the week on which a fiscal year ends
     * @param rule which of these days it is
     * @return fiscal years named by the year in which they start
     */
    public static FiscalCalendar weekBased(WeekPattern pattern, Month lastMonth, DayOfWeek lastDay, YearEnd rule) {
        return builder()
                .firstMonth(lastMonth.plus(1))
                .weekPattern(pattern)
                .lastDay(lastDay)
                .yearEnd(rule)
                .build();
    }

    /**
     * Makes the calendar of ISO 8601 week-based years, which end on the Sunday nearest to 31 December.
     *
     * @return years of 52 or 53 weeks from Monday to Sunday; ISO 8601 has no months of weeks, so these are 4-4-5
     */
    public static FiscalCalendar isoWeeks() {
        return weekBased(WeekPattern.FOUR_FOUR_FIVE, Month.DECEMBER, DayOfWeek.SUNDAY, YearEnd.NEAREST);
    }

    /**
     * Makes the 4-5-4 calendar of the National Retail Federation, whose years end on the Saturday nearest to 31
     * January.
     *
     * @return fiscal years named by the year in which they start; of those from 2000 to 2023, the years 2000, 2006,
     *     2012, 2017 and 2023 have 53 weeks
     */
    public static FiscalCalendar retail454() {
        return weekBased(WeekPattern.FOUR_FIVE_FOUR, Month.JANUARY, DayOfWeek.SATURDAY, YearEnd.NEAREST);
    }

    /**
     * Returns the same calendar with fiscal years that bear the number of the calendar year in which they end.
     *
     * @return a copy
     */
    public FiscalCalendar namedByEndYear() {
        return withNamedByEndYear(true);
    }

    /**
     * Returns a fiscal year.
     *
     * @param year the number that the fiscal year bears
     * @return twelve fiscal months
     * @throws InvalidOkrException with code {@code okr.invalid.range} if a day of it lies outside
     *     {@link Period#EARLIEST} to {@link Period#LATEST}
     */
    public Period year(int year) {
        return part("year", year, 1, MONTHS_OF_YEAR);
    }

    /**
     * Returns half a fiscal year.
     *
     * @param year the number that the fiscal year bears
     * @param half 1 or 2
     * @return six fiscal months; in a calendar of weeks 26 weeks or, at the end of a long year, 27
     * @throws InvalidOkrException with code {@code okr.invalid.range} for another half, or if a day of it lies outside
     *     {@link Period#EARLIEST} to {@link Period#LATEST}
     */
    public Period half(int year, int half) {
        return part("half", year, half, MONTHS_OF_HALF);
    }

    /**
     * Returns a third of a fiscal year.
     *
     * @param year the number that the fiscal year bears
     * @param trimester 1 to 3
     * @return four fiscal months; in a calendar of weeks these are 17 or 18 weeks or, at the end of a long year, 19
     * @throws InvalidOkrException with code {@code okr.invalid.range} for another trimester, or if a day of it lies
     *     outside {@link Period#EARLIEST} to {@link Period#LATEST}
     */
    public Period trimester(int year, int trimester) {
        return part("trimester", year, trimester, MONTHS_OF_TRIMESTER);
    }

    /**
     * Returns a quarter of a fiscal year.
     *
     * @param year the number that the fiscal year bears
     * @param quarter 1 to 4
     * @return three fiscal months; in a calendar of weeks 13 weeks or, at the end of a long year, 14
     * @throws InvalidOkrException with code {@code okr.invalid.range} for another quarter, or if a day of it lies
     *     outside {@link Period#EARLIEST} to {@link Period#LATEST}
     */
    public Period quarter(int year, int quarter) {
        return part("quarter", year, quarter, MONTHS_OF_QUARTER);
    }

    /**
     * Returns a fiscal month.
     *
     * @param year the number that the fiscal year bears
     * @param month 1 for the month with which the fiscal year starts, to 12
     * @return a calendar month; in a calendar of weeks four or five weeks or, at the end of a long year, one more
     * @throws InvalidOkrException with code {@code okr.invalid.range} for another month, or if a day of it lies outside
     *     {@link Period#EARLIEST} to {@link Period#LATEST}
     */
    public Period month(int year, int month) {
        return part("month", year, month, 1);
    }

    /**
     * Returns the fiscal year in which a date lies.
     *
     * @param date any date
     * @return the fiscal year with this day
     * @throws InvalidOkrException with code {@code okr.invalid.range} if a day of it lies outside
     *     {@link Period#EARLIEST} to {@link Period#LATEST}
     */
    public Period yearOf(LocalDate date) {
        return partOf(date, MONTHS_OF_YEAR);
    }

    /**
     * Returns the half of a fiscal year in which a date lies.
     *
     * @param date any date
     * @return the half with this day
     * @throws InvalidOkrException as {@link #yearOf(LocalDate)} does
     */
    public Period halfOf(LocalDate date) {
        return partOf(date, MONTHS_OF_HALF);
    }

    /**
     * Returns the trimester in which a date lies.
     *
     * @param date any date
     * @return the trimester with this day
     * @throws InvalidOkrException as {@link #yearOf(LocalDate)} does
     */
    public Period trimesterOf(LocalDate date) {
        return partOf(date, MONTHS_OF_TRIMESTER);
    }

    /**
     * Returns the quarter in which a date lies.
     *
     * @param date any date
     * @return the quarter with this day
     * @throws InvalidOkrException as {@link #yearOf(LocalDate)} does
     */
    public Period quarterOf(LocalDate date) {
        return partOf(date, MONTHS_OF_QUARTER);
    }

    /**
     * Returns the fiscal month in which a date lies.
     *
     * @param date any date
     * @return the fiscal month with this day
     * @throws InvalidOkrException as {@link #yearOf(LocalDate)} does
     */
    public Period monthOf(LocalDate date) {
        return partOf(date, 1);
    }

    /**
     * Returns the number of the fiscal year in which a date lies.
     *
     * @param date a date from {@link Period#EARLIEST} to {@link Period#LATEST}
     * @return the number that the fiscal year bears
     * @throws InvalidOkrException with code {@code okr.invalid.range} for another date
     */
    public int fiscalYear(LocalDate date) {
        Limits.requireDate("date", date);
        return months().yearOf(date);
    }

    /**
     * Returns which half of its fiscal year a date lies in.
     *
     * @param date a date from {@link Period#EARLIEST} to {@link Period#LATEST}
     * @return 1 or 2
     * @throws InvalidOkrException with code {@code okr.invalid.range} for another date
     */
    public int fiscalHalf(LocalDate date) {
        return ordinal(date, MONTHS_OF_HALF);
    }

    /**
     * Returns which trimester of its fiscal year a date lies in.
     *
     * @param date a date from {@link Period#EARLIEST} to {@link Period#LATEST}
     * @return 1 to 3
     * @throws InvalidOkrException with code {@code okr.invalid.range} for another date
     */
    public int fiscalTrimester(LocalDate date) {
        return ordinal(date, MONTHS_OF_TRIMESTER);
    }

    /**
     * Returns which quarter of its fiscal year a date lies in.
     *
     * @param date a date from {@link Period#EARLIEST} to {@link Period#LATEST}
     * @return 1 to 4
     * @throws InvalidOkrException with code {@code okr.invalid.range} for another date
     */
    public int fiscalQuarter(LocalDate date) {
        return ordinal(date, MONTHS_OF_QUARTER);
    }

    /**
     * Returns which fiscal month of its fiscal year a date lies in.
     *
     * @param date a date from {@link Period#EARLIEST} to {@link Period#LATEST}
     * @return 1 to 12
     * @throws InvalidOkrException with code {@code okr.invalid.range} for another date
     */
    public int fiscalMonth(LocalDate date) {
        return ordinal(date, 1);
    }

    /**
     * Returns the number of weeks of a fiscal year.
     *
     * @param year the number that the fiscal year bears
     * @return 52 or 53, or empty if this calendar does not count in weeks
     * @throws InvalidOkrException with code {@code okr.invalid.range} if the year lies outside {@link Period#EARLIEST}
     *     to {@link Period#LATEST}
     */
    public OptionalInt weeksIn(int year) {
        FiscalMonths.requireYear(year);
        return getWeekPattern().isPresent() ? OptionalInt.of(months().weeksIn(year)) : OptionalInt.empty();
    }

    /**
     * Returns the period that follows without a gap.
     *
     * @param period a year, half, trimester, quarter or month of this calendar, or any other period
     * @return the next one of its kind, or for any other period what {@link Period#next()} gives
     * @throws InvalidOkrException with code {@code okr.invalid.range} if it would end after {@link Period#LATEST}
     */
    public Period next(Period period) {
        return months().neighbour(period, 1).orElseGet(period::next);
    }

    /**
     * Returns the period that comes before without a gap.
     *
     * @param period a year, half, trimester, quarter or month of this calendar, or any other period
     * @return the previous one of its kind, or for any other period what {@link Period#previous()} gives
     * @throws InvalidOkrException with code {@code okr.invalid.range} if it would start before {@link Period#EARLIEST}
     */
    public Period previous(Period period) {
        return months().neighbour(period, -1).orElseGet(period::previous);
    }

    /**
     * Writes what a company calls a period.
     *
     * @param period any period; its year, quarter and so on are those in which its first day lies
     * @param pattern the company's own pattern
     * @return such as {@code GJ 23/24-Q4}
     */
    public String label(Period period, LabelPattern pattern) {
        return pattern.render(this, period);
    }

    /**
     * Writes what a company calls the quarter in which a date lies.
     *
     * @param date any date
     * @param pattern the company's own pattern
     * @return such as {@code GJ 23/24-Q4}
     * @throws InvalidOkrException as {@link #quarterOf(LocalDate)} does
     */
    public String label(LocalDate date, LabelPattern pattern) {
        return label(quarterOf(date), pattern);
    }

    /**
     * Returns a short form for people who debug.
     *
     * @return such as {@code years from FEBRUARY, 4-5-4 weeks to the NEAREST SATURDAY}
     */
    @Override
    public String toString() {
        String weeks = getWeekPattern()
                .map(pattern ->
                        ", " + pattern.notation() + " weeks to the " + shown(getYearEnd()) + " " + shown(getLastDay()))
                .orElse("");
        return "years from " + getFirstMonth() + weeks + (isNamedByEndYear() ? ", named by their end" : "");
    }

    /**
     * Returns a builder with nothing set.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns a builder with everything set as it is here.
     *
     * @return a new builder
     */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /** Jackson 3 would write a month as its number, which Jackson 2 reads as the month after. */
    @JsonProperty("firstMonth")
    String firstMonthName() {
        return getFirstMonth().name();
    }

    @JsonCreator
    static FiscalCalendar fromJson(
            @JsonProperty("firstMonth") @Nullable String firstMonth,
            @JsonProperty("namedByEndYear") @Nullable Boolean namedByEndYear,
            @JsonProperty("weekPattern") @Nullable WeekPattern weekPattern,
            @JsonProperty("lastDay") @Nullable DayOfWeek lastDay,
            @JsonProperty("yearEnd") @Nullable YearEnd yearEnd) {
        Builder builder = builder()
                .weekPattern(Optional.ofNullable(weekPattern))
                .lastDay(Optional.ofNullable(lastDay))
                .yearEnd(Optional.ofNullable(yearEnd));
        if (firstMonth != null) {
            builder.firstMonth(month(firstMonth));
        }
        if (namedByEndYear != null) {
            builder.namedByEndYear(namedByEndYear);
        }
        return builder.build();
    }

    private static Month month(String name) {
        return Arrays.stream(Month.values())
                .filter(month -> month.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new InvalidOkrException(
                        "okr.invalid.calendar",
                        "firstMonth must be one of " + Arrays.toString(Month.values()) + " but was '" + name + "'",
                        List.of("firstMonth")));
    }

    private FiscalMonths months() {
        return new FiscalMonths(this);
    }

    private Period part(String attribute, int year, int number, int months) {
        FiscalMonths.requireYear(year);
        Limits.requireBetween(attribute, number, 1, MONTHS_OF_YEAR / months);
        return months().span(year, (number - 1) * months + 1, months);
    }

    private Period partOf(LocalDate date, int months) {
        return months().span(fiscalYear(date), (ordinal(date, months) - 1) * months + 1, months);
    }

    private int ordinal(LocalDate date, int months) {
        return (months().monthOf(date, fiscalYear(date)) - 1) / months + 1;
    }

    private static String shown(Optional<?> value) {
        return value.map(Object::toString).orElse("none");
    }

    /**
     * Builds a {@link FiscalCalendar} from {@code firstMonth} (January unless set), {@code namedByEndYear} (false
     * unless set) and, for a calendar of weeks, {@code weekPattern}, {@code lastDay} and {@code yearEnd}; not safe for
     * use by several threads.
     */
    public static final class Builder extends ImmutableFiscalCalendar.Builder {
        Builder() {}
    }
}
