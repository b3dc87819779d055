package io.okr4j.core.time;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.okr4j.core.invariant.InvalidOkrException;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.immutables.value.Value;

/**
 * A company's own way to write the name of a period.
 *
 * <p>The pattern {@code GJ {yy}/{nextYy}-Q{quarter}} writes {@code GJ 23/24-Q4}.
 *
 * <p>Words in braces stand for facts of the period's first day in a {@link FiscalCalendar}; all other text is written
 * as it is. A brace cannot be written.
 *
 * <table>
 * <caption>What may stand in braces; the example is the quarter from 1 April 2024 of fiscal years from July, named by
 * the year in which they end</caption>
 * <tr><th>word</th><th>stands for</th><th>example</th></tr>
 * <tr><td>{@code yyyy}</td><td>calendar year in which the fiscal year starts</td><td>2023</td></tr>
 * <tr><td>{@code yy}</td><td>its last two digits</td><td>23</td></tr>
 * <tr><td>{@code nextYyyy}</td><td>the calendar year after that</td><td>2024</td></tr>
 * <tr><td>{@code nextYy}</td><td>its last two digits</td><td>24</td></tr>
 * <tr><td>{@code fiscalYear}</td><td>number that the fiscal year bears</td><td>2024</td></tr>
 * <tr><td>{@code fiscalYy}</td><td>its last two digits</td><td>24</td></tr>
 * <tr><td>{@code half}</td><td>half of the fiscal year</td><td>2</td></tr>
 * <tr><td>{@code trimester}</td><td>third of the fiscal year</td><td>3</td></tr>
 * <tr><td>{@code quarter}</td><td>quarter of the fiscal year</td><td>4</td></tr>
 * <tr><td>{@code month}</td><td>fiscal month</td><td>10</td></tr>
 * <tr><td>{@code mm}</td><td>fiscal month in two digits</td><td>10</td></tr>
 * <tr><td>{@code start}</td><td>first day of the period</td><td>2024-04-01</td></tr>
 * <tr><td>{@code end}</td><td>last day of the period</td><td>2024-06-30</td></tr>
 * </table>
 *
 * <p>Instances are immutable. Two patterns are equal when their texts are. A label is the same in every locale.
 */
@Value.Immutable
public abstract class LabelPattern implements WithLabelPattern, Serializable {

    /** The largest number of characters of a pattern. */
    public static final int MAX_LENGTH = 200;

    LabelPattern() {}

    /**
     * Returns the pattern as it was written.
     *
     * @return text with words in braces, not blank
     */
    @JsonValue
    public abstract String getText();

    @Value.Check
    void check() {
        if (getText().isBlank()) {
            throw refused("pattern must not be blank");
        }
        if (getText().length() > MAX_LENGTH) {
            throw refused("pattern must have at most " + MAX_LENGTH + " characters but had "
                    + getText().length());
        }
        expand(word -> "");
    }

    /**
     * Makes a pattern.
     *
     * @param text text with words in braces
     * @return the pattern
     * @throws InvalidOkrException with code {@code okr.invalid.label} if the text is blank or longer than
     *     {@link #MAX_LENGTH}, a brace has no partner, or a word in braces is unknown; the message lists the known ones
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static LabelPattern of(String text) {
        return builder().text(text).build();
    }

    /**
     * Returns the pattern as it was written.
     *
     * @return the text
     */
    @Override
    public String toString() {
        return getText();
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

    String render(FiscalCalendar calendar, Period period) {
        return expand(word -> word.write(calendar, period));
    }

    private String expand(Function<Word, String> writer) {
        String text = getText();
        StringBuilder label = new StringBuilder();
        int from = 0;
        while (from < text.length()) {
            int open = text.indexOf('{', from);
            String plain = text.substring(from, open < 0 ? text.length() : open);
            if (plain.indexOf('}') >= 0) {
                throw refused("pattern must have a { before every } but was '" + text + "'");
            }
            label.append(plain);
            if (open < 0) {
                break;
            }
            int close = text.indexOf('}', open);
            if (close < 0) {
                throw refused("pattern must have a } after every { but was '" + text + "'");
            }
            label.append(writer.apply(Word.named(text.substring(open + 1, close))));
            from = close + 1;
        }
        return label.toString();
    }

    private static InvalidOkrException refused(String message) {
        return new InvalidOkrException("okr.invalid.label", message, List.of("text"));
    }

    private enum Word {
        YYYY("yyyy") {
            @Override
            String write(FiscalCalendar calendar, Period period) {
                return Integer.toString(startYear(calendar, period));
            }
        },
        YY("yy") {
            @Override
            String write(FiscalCalendar calendar, Period period) {
                return twoDigits(startYear(calendar, period));
            }
        },
        NEXT_YYYY("nextYyyy") {
            @Override
            String write(FiscalCalendar calendar, Period period) {
                return Integer.toString(startYear(calendar, period) + 1);
            }
        },
        NEXT_YY("nextYy") {
            @Override
            String write(FiscalCalendar calendar, Period period) {
                return twoDigits(startYear(calendar, period) + 1);
            }
        },
        FISCAL_YEAR("fiscalYear") {
            @Override
            String write(FiscalCalendar calendar, Period period) {
                return Integer.toString(calendar.fiscalYear(period.getStart()));
            }
        },
        FISCAL_YY("fiscalYy") {
            @Override
            String write(FiscalCalendar calendar, Period period) {
                return twoDigits(calendar.fiscalYear(period.getStart()));
            }
        },
        HALF("half") {
            @Override
            String write(FiscalCalendar calendar, Period period) {
                return Integer.toString(calendar.fiscalHalf(period.getStart()));
            }
        },
        TRIMESTER("trimester") {
            @Override
            String write(FiscalCalendar calendar, Period period) {
                return Integer.toString(calendar.fiscalTrimester(period.getStart()));
            }
        },
        QUARTER("quarter") {
            @Override
            String write(FiscalCalendar calendar, Period period) {
                return Integer.toString(calendar.fiscalQuarter(period.getStart()));
            }
        },
        MONTH("month") {
            @Override
            String write(FiscalCalendar calendar, Period period) {
                return Integer.toString(calendar.fiscalMonth(period.getStart()));
            }
        },
        MM("mm") {
            @Override
            String write(FiscalCalendar calendar, Period period) {
                return twoDigits(calendar.fiscalMonth(period.getStart()));
            }
        },
        START("start") {
            @Override
            String write(FiscalCalendar calendar, Period period) {
                return period.getStart().toString();
            }
        },
        END("end") {
            @Override
            String write(FiscalCalendar calendar, Period period) {
                return period.getEnd().toString();
            }
        };

        private final String name;

        Word(String name) {
            this.name = name;
        }

        abstract String write(FiscalCalendar calendar, Period period);

        static Word named(String name) {
            return Arrays.stream(values())
                    .filter(word -> word.name.equals(name))
                    .findFirst()
                    .orElseThrow(() -> refused("{" + name + "} is unknown; known are "
                            + Arrays.stream(values())
                                    .map(word -> "{" + word.name + "}")
                                    .collect(Collectors.joining(", "))));
        }

        private static int startYear(FiscalCalendar calendar, Period period) {
            LocalDate start = period.getStart();
            return new FiscalMonths(calendar).startYear(calendar.fiscalYear(start));
        }

        private static String twoDigits(int number) {
            int digits = number % 100;
            return (digits < 10 ? "0" : "") + digits;
        }
    }

    /** Builds a {@link LabelPattern} from {@code text}, which is required; not safe for use by several threads. */
    public static final class Builder extends ImmutableLabelPattern.Builder {
        Builder() {}
    }
}
