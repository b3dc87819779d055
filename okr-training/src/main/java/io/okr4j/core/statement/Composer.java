package io.okr4j.core.statement;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;

/**
 * Composes plain statements from frames and lists of noun phrases, so that the model meets thousands of metrics,
 * products and doings in their usual sentences.
 */
final class Composer {

    /** The source of every composed statement. */
    static final String SOURCE = "composed";

    private static final long SEED = 20261121;
    private static final int TRIES = 4;

    private final Map<String, List<String>> phrases = new HashMap<>();
    private final Map<Label, List<String>> frames = new HashMap<>();
    private final StatementLanguage language;
    private final SplittableRandom random = new SplittableRandom(SEED);
    private final ComposedNumbers numbers;

    private Composer(StatementLanguage language) {
        this.language = language;
        this.numbers = new ComposedNumbers(language, random);
    }

    /**
     * Composes statements.
     *
     * @param frames file of frames: label, tab, frame with slots in braces
     * @param lists folder of the phrases that go into the slots
     * @param language the language of both
     * @param most how many to compose; fewer if they repeat
     */
    static List<LabelledStatement> compose(Path frames, Path lists, StatementLanguage language, int most)
            throws IOException {
        Composer composer = new Composer(language);
        composer.readFrames(frames);
        composer.readLists(lists);
        return composer.statements(most);
    }

    private void readFrames(Path file) throws IOException {
        for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
            int tab = line.indexOf('\t');
            if (tab > 0) {
                Label label = Label.valueOf(line.substring(0, tab).toUpperCase(Locale.ROOT));
                frames.computeIfAbsent(label, l -> new ArrayList<>()).add(line.substring(tab + 1));
            }
        }
    }

    private void readLists(Path folder) throws IOException {
        for (String name : List.of(
                "responses",
                "harms",
                "acts",
                "artefacts",
                "awards",
                "themes",
                "groups",
                "behaviours",
                "works",
                "staff")) {
            Path file = folder.resolve(name + ".tsv");
            String slot = Set.of("artefacts", "awards", "themes", "behaviours", "works")
                            .contains(name)
                    ? name.substring(0, name.length() - 1)
                    : name;
            phrases.put(slot, Files.readAllLines(file, StandardCharsets.UTF_8));
        }
        for (String line : Files.readAllLines(folder.resolve("metrics.tsv"), StandardCharsets.UTF_8)) {
            String[] cells = line.split("\t", -1);
            if (cells.length == 3) {
                add("metric " + cells[1], cells[0]);
                add("metric " + cells[1] + " " + cells[2], cells[0]);
            }
        }
    }

    private void add(String slot, String phrase) {
        phrases.computeIfAbsent(slot, s -> new ArrayList<>()).add(phrase);
    }

    private List<LabelledStatement> statements(int most) {
        Set<String> seen = new LinkedHashSet<>();
        List<LabelledStatement> all = new ArrayList<>();
        for (int i = 0; i < most * TRIES && all.size() < most; i++) {
            double share = random.nextDouble();
            Label label = share < 0.45 ? Label.OUTCOME : share < 0.82 ? Label.TASK : Label.VAGUE;
            List<String> choice = frames.getOrDefault(label, List.of(""));
            String text = fill(choice.get(random.nextInt(choice.size())));
            if (seen.add(text.toLowerCase(Locale.ROOT))) {
                all.add(new LabelledStatement(text, label, Optional.empty(), language, SOURCE));
            }
        }
        return all;
    }

    private String fill(String frame) {
        StringBuilder out = new StringBuilder();
        int at = 0;
        while (at < frame.length()) {
            int open = frame.indexOf('{', at);
            if (open < 0) {
                out.append(frame, at, frame.length());
                break;
            }
            int close = frame.indexOf('}', open);
            if (close < 0) {
                throw new IllegalArgumentException("a frame has a slot without an end: " + frame);
            }
            out.append(frame, at, open).append(slot(frame.substring(open + 1, close)));
            at = close + 1;
        }
        return out.toString();
    }

    private String slot(String name) {
        List<String> choice = phrases.get(name);
        if (choice == null) {
            return numbers.slot(name);
        }
        return choice.get(random.nextInt(choice.size()));
    }
}
