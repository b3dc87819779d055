package io.okr4j.core.statement;

import io.okr4j.core.statement.Tokens.Kind;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads by when a statement is due: 'by end of Q2', 'bis 30.6.', '6月底前'. */
final class DeadlineReader {

    private static final int FURTHEST = 7;

    private static final Set<String> LEADS =
            Set.of("by", "until", "till", "before", "bis", "vor", "spätestens", "end", "ende", "latest");
    private static final Set<String> ENDS = Set.of(
            "eoy",
            "eoq",
            "eom",
            "year-end",
            "quarter-end",
            "month-end",
            "jahresende",
            "quartalsende",
            "monatsende",
            "jahresschluss",
            "yearend");
    private static final Set<String> LINKS = Set.of(
            "the",
            "end",
            "of",
            "zum",
            "ende",
            "des",
            "der",
            "dem",
            "mid",
            "late",
            "early",
            "mitte",
            "anfang",
            "this",
            "next",
            "latest",
            "spätestens",
            "in",
            "diesem",
            "dieses",
            "bis",
            "vor",
            "calendar",
            "fiscal");
    private static final Set<String> SPANS = Set.of(
            "year",
            "quarter",
            "month",
            "week",
            "jahres",
            "jahr",
            "quartals",
            "monats",
            "quartal",
            "monat",
            "halbjahres");
    private static final String[] HAN_ENDS = {"季度末", "年底", "年末", "季末", "月底", "月末", "年内", "年內", "季度内", "本季度", "本季", "今年"
    };

    private final Amounts amounts;
    private final Tokens tokens;

    private int first = -1;
    private int last = -1;

    private DeadlineReader(Amounts amounts) {
        this.amounts = amounts;
        this.tokens = amounts.tokens();
    }

    static Optional<Deadline> read(Amounts amounts, PartList found) {
        DeadlineReader reader = new DeadlineReader(amounts);
        if (!reader.find()) {
            return Optional.empty();
        }
        found.add(PartKind.DEADLINE, reader.tokens, reader.first, reader.last);
        return Optional.of(Deadline.builder()
                .text(reader.tokens.between(reader.first, reader.last))
                .date(reader.date())
                .build());
    }

    private boolean find() {
        for (int i = 0; i < tokens.size(); i++) {
            boolean here = (tokens.is(i, Kind.WORD) && (ends(i) || led(i))) || hanDate(i) || hanEnd(i);
            if (here) {
                return true;
            }
        }
        return false;
    }

    private boolean ends(int token) {
        return ENDS.contains(tokens.norm(token)) && is(token, token);
    }

    private boolean is(int from, int to) {
        first = from;
        last = to;
        return true;
    }

    private boolean led(int token) {
        if (!LEADS.contains(tokens.norm(token))) {
            return false;
        }
        boolean toEnd = isEnd(token);
        int at = token + 1;
        for (int steps = 0; steps < FURTHEST; steps++, at++) {
            int end = dateEnd(at);
            if (end >= at) {
                return is(token, end);
            }
            if (!tokens.is(at, Kind.WORD)) {
                return false;
            }
            String norm = tokens.norm(at);
            if (ENDS.contains(norm)) {
                return is(token, at);
            }
            boolean span = SPANS.contains(norm) && (toEnd || isEnd(at + 1) || tokens.is(at - 1, "this"));
            if (span) {
                int yearEnd = isEnd(at + 1) ? at + 1 : at;
                return is(token, yearEnd);
            }
            toEnd |= isEnd(at);
            if (!LINKS.contains(norm)) {
                return false;
            }
        }
        return false;
    }

    private boolean isEnd(int token) {
        return tokens.is(token, "end") || tokens.is(token, "ende");
    }

    /** {@return the last token of a date that begins at that token; less than the token if none does} */
    private int dateEnd(int token) {
        int end = token - 1;
        int at = token;
        while (at < token + 8) {
            boolean link = end >= token
                    && (tokens.is(at, "/") || tokens.is(at, "-") || tokens.is(at, ",") || tokens.is(at, "of"));
            int next = piece(link ? at + 1 : at);
            if (next < 0) {
                return end;
            }
            end = next;
            at = next + 1;
        }
        return end;
    }

    private int piece(int token) {
        @Nullable Amount amount = amounts.at(token);
        if (amount != null) {
            boolean date = amount.role == AmountRole.DATE || (amount.role == AmountRole.NAME && isYear(amount));
            return date && amount.first == token ? amount.last : -1;
        }
        return tokens.entry(token).has(Cue.MONTH) ? token : -1;
    }

    private boolean isYear(Amount amount) {
        int year = Dates.integer(tokens.norm(amount.numberFirst));
        return year >= 2000 && year < 2100;
    }

    // 6月底前, Q3 末, 2026年6月30日前
    private boolean hanDate(int token) {
        @Nullable Amount amount = amounts.at(token);
        if (amount == null || amount.role != AmountRole.DATE || amount.first != token) {
            return false;
        }
        int end = dateEnd(token);
        int after = end + 1;
        int closing = 0;
        while (closing < 3 && Han.in(tokens, after + closing, "底末前之以内內")) {
            closing++;
        }
        boolean lead = Han.endsAt(tokens, token - 1, "截至") || Han.endsAt(tokens, token - 1, "截止");
        if (closing == 0 && !lead) {
            return false;
        }
        return is(lead ? token - 2 : token, end + closing);
    }

    private boolean hanEnd(int token) {
        int length = Han.longest(tokens, token, HAN_ENDS);
        if (length == 0) {
            return false;
        }
        int end = token + length - 1;
        int before = 0;
        while (before < 2 && Han.in(tokens, end + 1 + before, "之前")) {
            before++;
        }
        return is(token, end + before);
    }

    private Optional<LocalDate> date() {
        int year = -1;
        int month = -1;
        int day = -1;
        boolean end = false;
        for (int i = first; i <= last; i++) {
            if (tokens.is(i, Kind.NUMBER)) {
                Optional<LocalDate> whole = Dates.whole(tokens, i);
                if (whole.isPresent()) {
                    return whole;
                }
                int number = Dates.integer(tokens.norm(i));
                boolean monthly = Han.is(tokens, i + 1, '月');
                if (number >= 1900) {
                    year = number;
                } else if (monthly) {
                    month = number;
                } else {
                    day = number;
                }
            } else if (tokens.entry(i).has(Cue.MONTH)) {
                month = tokens.entry(i).value().intValue();
            }
            end |= isEnd(i) || Han.in(tokens, i, "底末");
        }
        if (year > 0 && month > 0 && day < 0 && end) {
            return Dates.of(year, month, 1).map(start -> start.withDayOfMonth(start.lengthOfMonth()));
        }
        return Dates.of(year, month, day);
    }
}
