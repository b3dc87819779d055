package io.okr4j.core.review;

import io.okr4j.core.Kpi;
import io.okr4j.core.Objective;
import io.okr4j.core.Owner;
import io.okr4j.core.Plan;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Looks for words in objectives that only the own team understands: version numbers, abbreviations, names of code. */
final class JargonRule implements ReviewRule {

    private static final RuleDescription DESCRIPTION = RuleDescription.of(
            "okr.objective.jargon",
            Severity.ADVICE,
            "Google's OKR playbook: team-internal terms such as 'Foo 4.1'; the source articles: plain to anyone in the"
                    + " business");

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s\"“”«»(),;:!?/&]+");
    private static final Pattern BETWEEN_NAMES = Pattern.compile("[^\\p{L}\\p{N}_&-]+");
    private static final int SHORTEST = 2;
    private static final int LONGEST = 6;

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public List<Finding> review(ReviewContext context) {
        IdentityHashMap<Plan, Set<String>> named = new IdentityHashMap<>();
        return StandingObjectives.each(
                context,
                (plan, objective) -> jargon(objective, named.computeIfAbsent(plan, JargonRule::named))
                        .map(word -> DESCRIPTION
                                .finding(plan, objective.getId() + "#title")
                                .putFact("word", word)
                                .build())
                        .stream());
    }

    private static Optional<String> jargon(Objective objective, Set<String> named) {
        String title = objective.getTitle();
        // nothing can be told from a title in capitals
        if (title.equals(title.toUpperCase(Locale.ROOT))) {
            return Optional.empty();
        }
        Set<String> explained = new HashSet<>();
        objective.getContext().ifPresent(context -> add(explained, context));
        String before = "";
        for (String word : BETWEEN_WORDS.split(title, -1)) {
            boolean capital = !before.isEmpty() && Character.isUpperCase(before.charAt(0));
            if (capital && isVersion(word) && !named.contains(before) && !explained.contains(before)) {
                return Optional.of(before + " " + word);
            }
            String bare = word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
            if ((isAbbreviation(bare) || bare.indexOf('_') > 0) && !named.contains(bare) && !explained.contains(bare)) {
                return Optional.of(bare);
            }
            before = bare;
        }
        return Optional.empty();
    }

    /** What the plan itself names: owners and KPIs. */
    private static Set<String> named(Plan plan) {
        Set<String> words = new HashSet<>();
        add(words, plan.getTitle());
        plan.getOwners().stream().map(Owner::getName).forEach(name -> add(words, name));
        plan.getKpis().stream().map(Kpi::getName).forEach(name -> add(words, name));
        return words;
    }

    private static void add(Set<String> words, String text) {
        words.addAll(List.of(BETWEEN_NAMES.split(text, -1)));
    }

    private static boolean isVersion(String word) {
        String number = word.startsWith("v") ? word.substring(1) : word;
        boolean dotted = number.indexOf('.') > 0 && number.indexOf('.') < number.length() - 1;
        return dotted && number.chars().allMatch(c -> c == '.' || (c >= '0' && c <= '9'));
    }

    private static boolean isAbbreviation(String word) {
        boolean capitals = word.length() >= SHORTEST
                && word.length() <= LONGEST
                && word.chars().allMatch(c -> (c >= 'A' && c <= 'Z') || c == '&');
        return capitals && !WordList.of("known-abbreviations").has(word.toLowerCase(Locale.ROOT));
    }
}
