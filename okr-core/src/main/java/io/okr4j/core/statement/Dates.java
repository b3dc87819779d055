package io.okr4j.core.statement;

/** The pieces of dates. */
final class Dates {

    private Dates() {}

    /** {@return the number that the text of one to four ASCII digits is; -1 for anything else} */
    static int integer(String digits) {
        if (digits.isEmpty() || digits.length() > 4) {
            return -1;
        }
        int value = 0;
        for (int i = 0; i < digits.length(); i++) {
            char c = digits.charAt(i);
            if (c < '0' || c > '9') {
                return -1;
            }
            value = value * 10 + (c - '0');
        }
        return value;
    }

    /** {@return whether the word is a part of a year with its number: q3, h1, fy26, kw12, 3q} */
    static boolean isPeriod(String norm) {
        return norm.length() >= 2
                && norm.length() <= 6
                && (follows(norm, "q")
                        || follows(norm, "h")
                        || follows(norm, "fy")
                        || follows(norm, "kw")
                        || follows(norm, "gj")
                        || follows(norm, "cw")
                        || norm.equals("fy"));
    }

    private static boolean follows(String norm, String letters) {
        return norm.startsWith(letters) && integer(norm.substring(letters.length())) >= 0;
    }
}
