package io.okr4j.core.statement;

/** What stands before a statement because it is one of a list: bullets, numbers, check boxes, {@code KR1:}. */
final class ListMark {

    private static final String BULLETS = "-*+•◦▪‣·–—●○■□☐☑✓✔✅→>";

    /** Bullets that are no sign of a number, even where one follows at once. */
    private static final String PLAIN_BULLETS = "•◦▪‣●○■□☐☑✓✔✅";

    private static final String[] NAMES = {"key result", "keyresult", "kr", "关键结果", "關鍵結果", "schlüsselergebnis"};

    private static final String[] OBJECTIVES = {"objective", "obj.", "obj", "ziel", "目标", "目標", "o"};

    private ListMark() {}

    /**
     * Finds where the sentence begins.
     *
     * @param text any text
     * @return the offset of the first character behind all marks; the length of the text if nothing else is there
     */
    static int endIn(String text) {
        int at = skipSpace(text, 0);
        while (true) {
            int next = skipSpace(text, onePast(text, at));
            if (next == at) {
                return at;
            }
            at = next;
        }
    }

    private static int skipSpace(String text, int from) {
        int at = from;
        while (at < text.length() && Glyphs.isSpace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static int onePast(String text, int at) {
        if (at >= text.length()) {
            return at;
        }
        char c = text.charAt(at);
        if (PLAIN_BULLETS.indexOf(c) >= 0) {
            return at + 1;
        }
        if (BULLETS.indexOf(c) >= 0 && !digit(text, at + 1)) {
            // '> 95 %' and '→ 40' are part of the sentence
            boolean says =
                    (c == '>' || c == '→') && (digit(text, skipSpace(text, at + 1)) || plain(text, at + 1) == '=');
            return says ? at : at + 1;
        }
        int box = box(text, at);
        if (box > at) {
            return box;
        }
        int name = name(text, at);
        if (name > at) {
            return name;
        }
        return enumerator(text, at);
    }

    /** {@code [ ]}, {@code [x]}. */
    private static int box(String text, int at) {
        if (plain(text, at) != '[') {
            return at;
        }
        int close = at + 1;
        if (close < text.length() && " xX✓✔".indexOf(text.charAt(close)) >= 0) {
            close++;
        }
        return plain(text, close) == ']' ? close + 1 : at;
    }

    /** {@code KR1:}, {@code KR 1.2 -}, {@code KR-1:}, {@code KR#1}, {@code O2KR3:}, {@code (KR 4)}. */
    private static int name(String text, int from) {
        int at = from;
        char open = plain(text, at);
        if (open == '(' || open == '[') {
            at++;
        }
        if (!mayBeName(plain(text, at))) {
            return from;
        }
        at = objective(text, at);
        int name = nameEnd(text, at);
        if (name == at) {
            return from;
        }
        boolean joined = (plain(text, name) == '-' || plain(text, name) == '#') && digit(text, name + 1);
        int first = joined ? name + 1 : skipSpace(text, name);
        int number = skipNumber(text, first);
        int end = skipSpace(text, number);
        char close = plain(text, end);
        boolean numbered = number > first;
        boolean hyphened = !numbered && end == name && (close == '-' || close == '.');
        boolean spaced = end > number && numbered;
        // the hyphen of 'KR2 -30 %' is the sign of the number behind it
        boolean sign = spaced && close == '-' && digit(text, end + 1);
        if (":.-–)]|".indexOf(close) >= 0 && close != '\0' && !hyphened && !sign) {
            return end + 1;
        }
        return spaced ? end : from;
    }

    // nearly every statement begins with a letter that none of the names begins with
    private static boolean mayBeName(char c) {
        return c > 0x7F || "kKoOsSzZ".indexOf(c) >= 0;
    }

    // the O2 of O2KR3, 'Obj 2 / '
    private static int objective(String text, int from) {
        for (String name : OBJECTIVES) {
            if (text.regionMatches(true, from, name, 0, name.length())) {
                int number = name.length() == 1 ? from + 1 : skipSpace(text, from + name.length());
                if (digit(text, number)) {
                    int end = skipSpace(text, skipNumber(text, number));
                    return skipSpace(text, skipJoin(text, end));
                }
            }
        }
        return from;
    }

    private static int skipJoin(String text, int at) {
        char c = plain(text, at);
        return c == '.' || c == '-' || c == '/' || c == ',' || c == ':' ? at + 1 : at;
    }

    private static int nameEnd(String text, int at) {
        for (String name : NAMES) {
            if (text.regionMatches(true, at, name, 0, name.length())) {
                int end = at + name.length();
                if (end >= text.length() || !Character.isAlphabetic(text.charAt(end))) {
                    return end;
                }
            }
        }
        return at;
    }

    private static int skipNumber(String text, int from) {
        int at = from;
        while (at < text.length() && (digit(text, at) || (text.charAt(at) == '.' && digit(text, at + 1)))) {
            at++;
        }
        return at;
    }

    /** {@code 1.}, {@code 1.2.}, {@code 3)}, {@code (3)}, {@code a)}; not the {@code 1.5} of an amount. */
    private static int enumerator(String text, int from) {
        int at = plain(text, from) == '(' ? from + 1 : from;
        int end = skipNumber(text, at);
        if (end == at && at < text.length() && Character.isLetter(text.charAt(at))) {
            end = at + 1;
            return plain(text, end) == ')' ? end + 1 : from;
        }
        if (end == at || end - at > 6) {
            return from;
        }
        char close = plain(text, end);
        if (close == ')') {
            return end + 1;
        }
        boolean ideographicComma = end < text.length() && text.charAt(end) == '、';
        if (ideographicComma) {
            return end + 1;
        }
        // a number with nothing behind it is the statement itself
        boolean dotted = close == '.' && skipSpace(text, end + 1) < text.length() && !digit(text, end + 1);
        return dotted && at == from ? end + 1 : from;
    }

    private static char plain(String text, int at) {
        return at < text.length() ? Glyphs.plain(text.charAt(at)) : '\0';
    }

    private static boolean digit(String text, int at) {
        return at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
    }
}
