package io.okr4j.core.statement;

import java.util.LinkedHashMap;
import java.util.Map;

/** The forms of English verbs. */
final class EnglishVerb {

    private static final String VOWELS = "aeiou";
    private static final int SHORT = 5;

    private static final Map<String, String> IRREGULAR = irregular(
            "write wrote written",
            "rewrite rewrote rewritten",
            "build built",
            "rebuild rebuilt",
            "run ran",
            "hold held",
            "make made",
            "get got gotten",
            "win won",
            "grow grew grown",
            "begin began begun",
            "find found",
            "keep kept",
            "teach taught",
            "lead led",
            "meet met",
            "speak spoke spoken",
            "send sent",
            "sell sold",
            "upsell upsold",
            "buy bought",
            "pay paid",
            "fall fell fallen",
            "rise rose risen",
            "go went gone",
            "understand understood",
            "give gave given",
            "choose chose chosen",
            "bring brought",
            "become became",
            "see saw seen",
            "take took taken",
            "stand stood",
            "beat beaten",
            "leave left",
            "know knew known",
            "say said",
            "think thought",
            "feel felt",
            "spend spent",
            "draw drew drawn",
            "sing sang sung",
            "eat ate eaten",
            "drink drank drunk",
            "sleep slept",
            "swim swam swum",
            "lay laid",
            "dig dug",
            "hear heard",
            "shrink shrank shrunk",
            "drive drove driven",
            "sink sank sunk",
            "break broke broken",
            "forecast",
            "broadcast",
            "cut",
            "set",
            "put",
            "hit",
            "let",
            "read");

    private EnglishVerb() {}

    private static Map<String, String> irregular(String... lines) {
        Map<String, String> verbs = new LinkedHashMap<>();
        for (String line : lines) {
            int space = line.indexOf(' ');
            verbs.put(space < 0 ? line : line.substring(0, space), space < 0 ? "" : line.substring(space + 1));
        }
        return Map.copyOf(verbs);
    }

    /**
     * Derives the forms of a verb.
     *
     * @param verb its base form
     * @return the other forms
     */
    static Map<String, VerbForm> forms(String verb) {
        Map<String, VerbForm> forms = new LinkedHashMap<>();
        String stem = doubled(verb);
        if (verb.endsWith("y") && !vowel(verb, verb.length() - 2)) {
            String base = verb.substring(0, verb.length() - 1);
            forms.put(base + "ies", VerbForm.THIRD);
            forms.put(base + "ied", VerbForm.PAST);
            forms.put(verb + "ing", VerbForm.GERUND);
        } else if (verb.endsWith("e")) {
            forms.put(verb + "s", VerbForm.THIRD);
            forms.put(verb + "d", VerbForm.PAST);
            forms.put(verb.substring(0, verb.length() - 1) + "ing", VerbForm.GERUND);
        } else {
            boolean hiss = verb.endsWith("s") || verb.endsWith("x") || verb.endsWith("z") || verb.endsWith("h");
            forms.put(hiss ? verb + "es" : verb + "s", VerbForm.THIRD);
            forms.put(stem + "ed", VerbForm.PAST);
            forms.put(stem + "ing", VerbForm.GERUND);
            forms.put(verb + "ed", VerbForm.PAST);
            forms.put(verb + "ing", VerbForm.GERUND);
        }
        for (String past : IRREGULAR.getOrDefault(verb, "").split(" ", -1)) {
            if (!past.isEmpty()) {
                forms.put(past, VerbForm.PAST);
            }
        }
        return forms;
    }

    private static boolean vowel(String verb, int at) {
        return at >= 0 && VOWELS.indexOf(verb.charAt(at)) >= 0;
    }

    /** Doubles the last letter of a short verb that ends in one vowel and one consonant: plan, planned. */
    private static String doubled(String verb) {
        int last = verb.length() - 1;
        boolean doubles = verb.length() <= SHORT + 1
                && last >= 2
                && "bdgklmnprt".indexOf(verb.charAt(last)) >= 0
                && vowel(verb, last - 1)
                && !vowel(verb, last - 2);
        return doubles ? verb + verb.charAt(last) : verb;
    }
}
