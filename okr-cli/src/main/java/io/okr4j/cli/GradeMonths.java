package io.okr4j.cli;

import io.okr4j.core.Objective;
import io.okr4j.core.Plan;
import io.okr4j.core.time.Period;
import io.okr4j.scoring.Grade;
import io.okr4j.scoring.Score;
import io.okr4j.scoring.Scorecard;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The grades of a plan and its objectives at the end of each month. */
final class GradeMonths {

    private static final int STEP = 2;
    private static final int GUTTER = 2;
    private static final int DAY = 10;
    private static final String HEADING = "Month by month";

    private final List<Scorecard> cards;

    /**
     * Takes the month's ends.
     *
     * @param cards the scorecards of one plan, of one day after another
     */
    GradeMonths(List<Scorecard> cards) {
        this.cards = cards;
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
        block(page, "The plan as a whole", Scorecard::whole);
        Scorecard last = cards.get(cards.size() - 1);
        for (Score objective : last.objectives()) {
            block(page, objective.title() + " [" + objective.id() + "]", card -> card.of(objective.id()));
        }
    }

    private void block(Page page, String title, Function<Scorecard, Score> of) {
        List<String> strategies = strategies();
        page.paragraph(0, Page.plain(title));
        for (int i = 0; i < strategies.size(); i++) {
            int strategy = i;
            StringBuilder line = new StringBuilder(strategies.get(i));
            line.append(" ".repeat(Math.max(0, names() - line.length())));
            cards.forEach(card -> line.append(cell(of.apply(card).grades().get(strategy))));
            page.line(STEP, Page.plain(line.toString()));
        }
    }

    private static String cell(Grade grade) {
        String shown = grade.number().map(Figures::number).or(grade::label).orElse("-");
        return " ".repeat(Math.max(1, GUTTER + DAY - Columns.of(shown))) + shown;
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
