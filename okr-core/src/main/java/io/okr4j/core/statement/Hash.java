package io.okr4j.core.statement;

/** The numbers by which features are known: the same on every machine and in every run. */
final class Hash {

    private static final int GOLDEN = 0x9E3779B1;

    private Hash() {}

    static int mix(int hash, int next) {
        int mixed = (hash ^ next) * GOLDEN;
        return mixed ^ (mixed >>> 15);
    }

    static int mix(int a, int b, int c) {
        return mix(mix(a, b), c);
    }

    static int mix(int a, int b, int c, int d) {
        return mix(mix(mix(a, b), c), d);
    }

    /** Spreads the bits of a text's hash code. */
    static int of(String text) {
        return ofCode(text.hashCode());
    }

    /** The number of a text that has that hash code. */
    static int ofCode(int hashCode) {
        return mix(0x5bd1e995, hashCode);
    }
}
