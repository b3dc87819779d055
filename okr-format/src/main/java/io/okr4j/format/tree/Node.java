package io.okr4j.format.tree;

import java.util.List;
import java.util.Optional;

/** A part of a file, with its place; in trees that are made for writing the place is 0, 0. */
public sealed interface Node {
    /** {@return the line, beginning with 1} */
    int line();

    /** {@return the column in characters (code points), beginning with 1} */
    int column();

    /** How the text of a scalar is to be taken. */
    enum Style {
        /** Without quotes; when writing: a word, a date or the like, which no reader takes for something else. */
        PLAIN,
        /**
         * In quotes or as a block of text; when writing: text, put in quotes where it would be taken for something
         * else.
         */
        TEXT,
        /** When writing only: a number or a boolean. */
        LITERAL
    }

    /**
     * A scalar.
     *
     * @param text the text, without quotes and escapes
     * @param style how it was written
     * @param line the line on which it begins, from 1
     * @param column the column in which it begins, from 1
     */
    record Scalar(String text, Style style, int line, int column) implements Node {
        /** {@return whether YAML takes it for no value at all} */
        public boolean absent() {
            return style == Style.PLAIN
                    && switch (text) {
                        case "", "~", "null", "Null", "NULL" -> true;
                        default -> false;
                    };
        }
    }

    /**
     * A list.
     *
     * @param nodes its elements
     * @param line the line on which it begins, from 1
     * @param column the column in which it begins, from 1
     */
    record Items(List<Node> nodes, int line, int column) implements Node {}

    /**
     * Named values, in order.
     *
     * @param entries the names and values; no name twice
     * @param inline whether to write them on one line if they fit
     * @param line the line on which it begins, from 1
     * @param column the column in which it begins, from 1
     */
    record Fields(List<Entry> entries, boolean inline, int line, int column) implements Node {
        /**
         * Finds a value.
         *
         * @param name its name
         * @return the name with its place, and the value
         */
        public Optional<Entry> find(String name) {
            return entries.stream().filter(entry -> entry.name().equals(name)).findFirst();
        }
    }

    /**
     * One named value.
     *
     * @param key the name as it stands in the file
     * @param value the value
     */
    record Entry(Scalar key, Node value) {
        /** {@return the name} */
        public String name() {
            return key.text();
        }
    }

    /**
     * Something that has been reported already, such as an alias; reading it again reports nothing.
     *
     * @param line the line on which it begins, from 1
     * @param column the column in which it begins, from 1
     */
    record Refused(int line, int column) implements Node {}

    /**
     * Makes a text to write.
     *
     * @param text the text
     * @return a scalar
     */
    static Scalar text(String text) {
        return new Scalar(text, Style.TEXT, 0, 0);
    }

    /**
     * Makes a word to write.
     *
     * @param word a word, date or the like that needs no quotes in YAML
     * @return a scalar
     */
    static Scalar word(String word) {
        return new Scalar(word, Style.PLAIN, 0, 0);
    }

    /**
     * Makes a number or boolean to write.
     *
     * @param literal the number or boolean
     * @return a scalar
     */
    static Scalar literal(String literal) {
        return new Scalar(literal, Style.LITERAL, 0, 0);
    }

    /**
     * Makes a list to write.
     *
     * @param nodes its elements
     * @return a list
     */
    static Items items(List<? extends Node> nodes) {
        return new Items(List.copyOf(nodes), 0, 0);
    }

    /**
     * Makes named values to write.
     *
     * @param entries the names and values
     * @param inline whether to write them on one line if they fit
     * @return named values
     */
    static Fields fields(List<Entry> entries, boolean inline) {
        return new Fields(List.copyOf(entries), inline, 0, 0);
    }

    /**
     * Makes a field to write.
     *
     * @param name the name, which needs no quotes
     * @param value the value
     * @return an entry
     */
    static Entry entry(String name, Node value) {
        return new Entry(word(name), value);
    }

    /**
     * Makes a value to write that somebody has named.
     *
     * @param name any text
     * @param value the value
     * @return an entry
     */
    static Entry named(String name, Node value) {
        return new Entry(text(name), value);
    }
}
