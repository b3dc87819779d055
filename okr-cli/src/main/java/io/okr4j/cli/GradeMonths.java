package io.okr4j.cli;

import io.okr4j.core.Objective;
import io.okr4j.core.Owner;
import io.okr4j.core.Plan;
import io.okr4j.core.time.Period;
import io.okr4j.scoring.Grade;
import io.okr4j.scoring.Score;
import io.okr4j.scoring.Scorecard;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The grades of a plan and its objectives at the end of each month.
 *
 * <p>What an objective came to stands where it ended. After that a number is shown only where it changed, since
 * somebody checked in late or gave another grade: repeated it would look as if the objective still ran. Not
 * thread-safe.
 */
final class GradeMonths {

    private static final int STEP = 2;
    private static final int GUTTER = 2;
    private static final int DAY = 10;
    private static final String HEADING = "Month by month";

    private final List<Scorecard> cards;

    /** Whether a number was not repeated. */
    private boolean shortened;

    /**
     * Takes the month's ends.
     *
     * @param cards the scorecards of one plan, of one day after another
     */
    GradeMonths(List<Scorecard> cards) {
        this.cards = cards;
    }

    /** {@return the scorecards, of one month's end after another} */
    List<Scorecard> cards() {
        return cards;
    }

    /** {@return the ends of the months in which anything of the plan runs, until a day; the day itself comes last} */
    static List<LocalDate> ends(Plan plan, LocalDate until) {
        List<LocalDate> ends = new ArrayList<>();
        Optional<LocalDate> start = plan.getObjectives().stream()
                .map(Objective::getPeriod)
                .flatMap(Optional::stream)
                .map(Period::getStart)
                .min(LocalDate::compareTo);
        LocalDate end =
                start.map(day -> day.withDayOfMonth(day.lengthOfMonth())).orElse(until);
        while (end.isBefore(until)) {
            ends.add(end);
            end = end.plusDays(1);
            end = end.withDayOfMonth(end.lengthOfMonth());
        }
        ends.add(until);
        return ends;
    }

    void write(Page page) {
        page.gap();
        List<Page.Words> heading = new ArrayList<>();
        heading.add(Page.strong(HEADING));
        heading.add(Page.plain(" ".repeat(STEP + names() - HEADING.length())));
        cards.forEach(card -> heading.add(Page.faint(" ".repeat(GUTTER) + card.asOf())));
        page.line(0, heading.toArray(Page.Words[]::new));
        Set<Integer> silent = new LinkedHashSet<>();
        for (int i = 0; i < strategies().size(); i++) {
            if (!graded(Scorecard::whole, i)) {
                silent.add(i);
            }
        }
        block(page, "The plan as a whole", "", Optional.empty(), Scorecard::whole);
        Scorecard last = cards.get(cards.size() - 1);
        for (Objective objective : last.plan().getObjectives()) {
            String days = objective.getPeriod().map(GradeText::days).orElse("");
            String owner = objective.getOwner().map(Owner::getName).orElse("");
            String about =
                    Stream.of(owner, days).filter(word -> !word.isEmpty()).collect(Collectors.joining(", "));
            block(
                    page,
                    objective.getTitle() + " [" + objective.getId() + "]",
                    about.isEmpty() ? "" : ", " + about,
                    objective.getPeriod(),
                    card -> card.of(objective.getId()));
        }
        if (shortened) {
            page.paragraph(0, Page.faint("After an objective has ended only what changed is shown."));
        }
        if (!silent.isEmpty()) {
            page.paragraph(
                    0,
                    Page.faint("No grade above key results: "
                            + silent.stream().map(strategies()::get).collect(Collectors.joining(", "))));
        }
    }

    /** Without the strategies that have nothing to say of it; with what the last grade is called. */
    private void block(Page page, String title, String about, Optional<Period> period, Function<Scorecard, Score> of) {
        page.paragraph(0, Page.plain(title), Page.faint(about));
        List<String> strategies = strategies();
        for (int i = 0; i < strategies.size(); i++) {
            if (graded(of, i)) {
                int strategy = i;
                StringBuilder line = new StringBuilder(strategies.get(i));
                line.append(" ".repeat(Math.max(0, names() - line.length())));
                cells(period, card -> shown(grade(of, card, strategy)))
                        .forEach(cell -> line.append(" ".repeat(Math.max(1, GUTTER + DAY - Columns.of(cell))))
                                .append(cell));
                Grade last = grade(of, cards.get(cards.size() - 1), i);
                line.append(last.number()
                        .flatMap(number -> last.label())
                        .map(label -> "  " + label)
                        .orElse(""));
                page.line(STEP, Page.plain(line.toString()));
            }
        }
    }

    private boolean graded(Function<Scorecard, Score> of, int strategy) {
        return cards.stream()
                .map(card -> grade(of, card, strategy))
                .anyMatch(grade -> grade.number().isPresent() || grade.label().isPresent());
    }

    private static Grade grade(Function<Scorecard, Score> of, Scorecard card, int strategy) {
        return of.apply(card).grades().get(strategy);
    }

    private List<String> cells(Optional<Period> period, Function<Scorecard, String> shown) {
        List<String> cells = new ArrayList<>();
        String before = "";
        for (int i = 0; i < cards.size(); i++) {
            Scorecard card = cards.get(i);
            String now = period.filter(days -> card.asOf().isBefore(days.getStart()))
                    .map(days -> "-")
                    .orElseGet(() -> shown.apply(card));
            LocalDate last = cards.get(Math.max(0, i - 1)).asOf();
            boolean ended = i > 0
                    && period.filter(days -> !last.isBefore(days.getEnd())).isPresent();
            boolean repeated = ended && now.equals(before);
            shortened |= repeated;
            cells.add(repeated ? "" : now);
            before = now;
        }
        return cells;
    }

    private static String shown(Grade grade) {
        return grade.number().map(Figures::number).or(grade::label).orElse("-");
    }

    private int names() {
        return strategies().stream().mapToInt(Columns::of).reduce(HEADING.length() - STEP, Math::max);
    }

    private List<String> strategies() {
        return cards.get(0).columns().stream()
                .map(name -> name.substring(0, name.indexOf('/')))
                .toList();
    }
}
