package io.okr4j.format.tree;

/** Which characters a file may hold as they are, and which only as an escape. */
final class Characters {
    private Characters() {}

    /** {@return whether YAML 1.2 lets the character stand in a file} */
    static boolean allowed(int c) {
        return c == '\t'
                || c == '\n'
                || c == '\r'
                || (c >= 0x20 && c <= 0x7E)
                || c == 0x85
                || (c >= 0xA0 && c <= 0xD7FF)
                || (c >= 0xE000 && c <= 0xFFFD)
                || c >= 0x10000;
    }

    /**
     * Tells whether a reader of the file would not see the character, or would see the text around it in another order.
     * Such characters are written as escapes.
     */
    static boolean hidden(int c) {
        return !allowed(c)
                || c == 0x85
                || c == 0x61C
                || c == 0x200E
                || c == 0x200F
                || (c >= 0x2028 && c <= 0x202E)
                || (c >= 0x2066 && c <= 0x2069)
                || c == 0xFEFF;
    }
}
