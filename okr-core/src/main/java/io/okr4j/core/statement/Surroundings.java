package io.okr4j.core.statement;

import io.okr4j.core.measure.Recurrence;
import io.okr4j.core.measure.Scope;
import io.okr4j.core.measure.ScopeKind;
import io.okr4j.core.statement.Lexicon.Entry;
import io.okr4j.core.statement.Tokens.Kind;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads how often a goal is to be met and whom it counts for: 'per rep per week', 'monatlich', '每人每周'. */
final class Surroundings {

    private static final int FURTHEST = 12;

    private static final Set<String> PERSONS = Set.of(
            "rep",
            "reps",
            "person",
            "employee",
            "head",
            "developer",
            "engineer",
            "salesperson",
            "seller",
            "agent",
            "manager",
            "member",
            "customer",
            "client",
            "user",
            "student",
            "patient",
            "teacher",
            "volunteer",
            "fte",
            "capita",
            "colleague",
            "recruiter",
            "nurse",
            "driver",
            "account",
            "household",
            "mitarbeiter",
            "mitarbeiterin",
            "mitarbeitenden",
            "mitarbeitende",
            "mitarbeitendem",
            "kopf",
            "kunde",
            "kunden",
            "kundin",
            "nutzer",
            "vertriebler",
            "entwickler",
            "entwicklerin",
            "schüler",
            "berater",
            "teammitglied",
            "verkäufer");
    private static final Set<String> EVENTS = Set.of(
            "event",
            "conference",
            "meeting",
            "call",
            "sprint",
            "release",
            "workshop",
            "webinar",
            "campaign",
            "visit",
            "session",
            "class",
            "course",
            "veranstaltung",
            "konferenz",
            "besuch",
            "termin",
            "gespräch",
            "kampagne",
            "kurs",
            "schulung");
    private static final String[] HAN_PERSONS = {
        "客户", "客戶", "用户", "用戶", "员工", "員工", "销售", "銷售", "业务", "業務", "人", "学生", "學生", "患者", "工程师", "工程師", "成员", "成員"
    };
    private static final String[] HAN_EVENTS = {"活动", "活動", "会议", "會議", "场", "場", "次"};

    private final Amounts amounts;
    private final Tokens tokens;
    private final StatementParts.Builder parts;

    private @Nullable Recurrence recurrence;
    private @Nullable Scope scope;

    /** The token of 'per' before a thing that is neither a time nor a person nor an event; else -1. */
    int rate = -1;

    /** The last token of that thing. */
    int rateEnd = -1;

    final PartList found;

    Surroundings(Amounts amounts, StatementParts.Builder parts, PartList found) {
        this.amounts = amounts;
        this.tokens = amounts.tokens();
        this.parts = parts;
        this.found = found;
    }

    /** Reads what surrounds the amount that the goal is made of. */
    void read(@Nullable Amount leading) {
        if (leading != null) {
            int end = Math.min(tokens.size(), leading.last + FURTHEST);
            for (int i = leading.last + 1; i < end && !isEnd(i, leading.last + 1); i++) {
                i = behind(i);
            }
        }
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.is(i, Kind.HAN)) {
                i = han(i);
            } else if (tokens.is(i, Kind.WORD)) {
                adverb(i);
            }
        }
        parts.recurrence(Optional.ofNullable(recurrence)).scope(Optional.ofNullable(scope));
    }

    private Entry entry(int token) {
        return tokens.entry(token);
    }

    private boolean isEnd(int token, int first) {
        boolean other = token > first
                && tokens.is(token, Kind.NUMBER)
                && !entry(token - 1).has(Cue.PER);
        return other
                || tokens.is(token, ",")
                || tokens.is(token, ";")
                || tokens.is(token, ".")
                || tokens.is(token, "\u2192");
    }

    /** Reads one 'per …' if it stands there; gives its last token, else the token itself. */
    private int behind(int token) {
        boolean per = entry(token).has(Cue.PER) || (tokens.is(token, "/") && !tokens.is(token + 1, Kind.NUMBER));
        boolean every = tokens.is(token, "each")
                || tokens.is(token, "every")
                || tokens.is(token, "a")
                || tokens.is(token, "jede")
                || tokens.is(token, "jeden")
                || tokens.is(token, "jedes")
                || tokens.is(token, "im")
                || tokens.is(token, "am");
        boolean inWeek = tokens.is(token, "in") && tokens.is(token + 1, "der");
        int thing = inWeek ? token + 2 : token + 1;
        if (entry(thing).has(Cue.SKIP) && per) {
            thing++;
        }
        // 'per rep and week'
        boolean and = scope != null && entry(token).has(Cue.AND);
        Recurrence time = (per || every || inWeek || and) ? time(thing) : null;
        if (time != null && (per || every || !isCounted(thing + 1))) {
            return recurs(time, token, thing);
        }
        return per ? thing(token, thing) : token;
    }

    private int recurs(Recurrence time, int first, int last) {
        if (recurrence == null) {
            recurrence = time;
            found.add(PartKind.RECURRENCE, tokens, first, last);
        }
        return last;
    }

    private int thing(int token, int thing) {
        if (tokens.is(thing, Kind.HAN)) {
            int person = Han.longest(tokens, thing, HAN_PERSONS);
            int event = Han.longest(tokens, thing, HAN_EVENTS);
            int length = Math.max(person, event);
            return length == 0 ? token : scoped(person > 0, token, thing, thing + length - 1);
        }
        if (tokens.is(thing, Kind.WORD) && !entry(thing).has(Cue.FUNCTION)) {
            int noun = isPerson(thing + 1) ? thing + 1 : thing;
            String word = tokens.norm(noun);
            if (isPerson(noun)) {
                return scoped(true, token, thing, noun);
            }
            if (EVENTS.contains(word)) {
                return scoped(false, token, thing, noun);
            }
            rated(token, thing);
            return thing;
        }
        if (tokens.is(thing, Kind.NUMBER)) {
            Amount of = amounts.at(thing);
            int last = of == null ? thing : of.last;
            int end = CountedThings.end(amounts, last);
            rated(token, end);
            return end;
        }
        return token;
    }

    private void rated(int token, int last) {
        if (rate < 0) {
            rate = token;
            rateEnd = last;
        }
    }

    private boolean isPerson(int token) {
        return tokens.is(token, Kind.WORD) && PERSONS.contains(tokens.norm(token));
    }

    private int scoped(boolean person, int first, int thing, int last) {
        if (scope == null) {
            scope = Scope.builder()
                    .kind(person ? ScopeKind.PER_PERSON : ScopeKind.PER_EVENT)
                    .of(tokens.between(thing, last))
                    .build();
            found.add(PartKind.SCOPE, tokens, first, last);
        }
        return last;
    }

    private @Nullable Recurrence time(int token) {
        if (!tokens.is(token, Kind.WORD)) {
            return null;
        }
        return switch (tokens.norm(token)) {
            case "day", "tag", "d" -> Recurrence.DAY;
            case "week", "woche", "wk", "w" -> Recurrence.WEEK;
            case "month", "monat", "mo" -> Recurrence.MONTH;
            case "quarter", "quartal" -> Recurrence.QUARTER;
            case "year", "jahr", "annum", "yr" -> Recurrence.YEAR;
            default -> null;
        };
    }

    // 'daily' at the end says how often; 'weekly active users' does not
    private void adverb(int token) {
        @Nullable
        Recurrence often = switch (tokens.norm(token)) {
            case "daily", "täglich" -> Recurrence.DAY;
            case "weekly", "wöchentlich" -> Recurrence.WEEK;
            case "monthly", "monatlich" -> Recurrence.MONTH;
            case "quarterly", "vierteljährlich", "quartalsweise" -> Recurrence.QUARTER;
            case "yearly", "annually", "jährlich" -> Recurrence.YEAR;
            default -> null;
        };
        boolean each = (tokens.is(token, "every")
                        || tokens.is(token, "each")
                        || tokens.is(token, "jede")
                        || tokens.is(token, "jeden"))
                && time(token + 1) != null;
        if (each) {
            Recurrence time = time(token + 1);
            if (time != null) {
                recurs(time, token, token + 1);
            }
        } else if ((tokens.is(token, "each")
                        || tokens.is(token, "jeder")
                        || (token == 0 && entry(token).has(Cue.PER)))
                && isPerson(token + 1)) {
            scoped(true, token, token + 1, token + 1);
        } else if (often != null && !isCounted(token + 1)) {
            recurs(often, token, token);
        }
    }

    private boolean isCounted(int token) {
        return tokens.is(token, Kind.WORD) && entry(token).isUnknown();
    }

    // 每周, 每人每天, 每位客户, 人均
    private int han(int token) {
        if (Han.at(tokens, token, "人均")) {
            return scoped(true, token, token, token);
        }
        if (!Han.is(tokens, token, '每')) {
            return token;
        }
        int at = Han.in(tokens, token + 1, "个個一位名") ? token + 2 : token + 1;
        Recurrence time = Han.in(tokens, at, "天日")
                ? Recurrence.DAY
                : Han.in(tokens, at, "周週") || Han.at(tokens, at, "星期")
                        ? Recurrence.WEEK
                        : Han.is(tokens, at, '月')
                                ? Recurrence.MONTH
                                : Han.is(tokens, at, '季')
                                        ? Recurrence.QUARTER
                                        : Han.is(tokens, at, '年') ? Recurrence.YEAR : null;
        if (time != null) {
            boolean two = Han.at(tokens, at, "星期") || Han.at(tokens, at, "季度");
            return recurs(time, token, two ? at + 1 : at);
        }
        int person = Han.longest(tokens, at, HAN_PERSONS);
        int event = Han.longest(tokens, at, HAN_EVENTS);
        return person + event == 0 ? token : scoped(person > 0, token, at, at + Math.max(person, event) - 1);
    }
}
