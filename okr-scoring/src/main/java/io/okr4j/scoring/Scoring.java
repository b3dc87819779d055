package io.okr4j.scoring;

import io.okr4j.core.KeyResult;
import io.okr4j.core.Objective;
import io.okr4j.core.Owner;
import io.okr4j.core.Plan;
import io.okr4j.core.time.Cadence;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Grades a plan, once, from the bottom up. */
final class Scoring {

    private static final String NOBODY = "";

    private final Plan plan;
    private final LocalDate asOf;
    private final ScoringPolicy policy;
    private final List<Column> columns;
    private final List<Plan> earlier;
    private final Circumstances usual;
    private final KeyResultLines keyResults;
    private final Grade[] scratch;
    private final List<Score> objectives;
    private final Map<String, Sum> byOwner = new LinkedHashMap<>();

    Scoring(Plan plan, LocalDate asOf, ScoringPolicy policy, List<Column> columns, List<Plan> earlier) {
        this.plan = plan;
        this.asOf = asOf;
        this.policy = policy;
        this.columns = columns;
        this.scratch = new Grade[columns.size()];
        this.earlier = earlier;
        this.usual = new Circumstances(asOf, policy, plan.getCadence().orElse(null), earlier);
        this.objectives = new ArrayList<>(plan.getObjectives().size());
        int all = 0;
        for (Objective objective : plan.getObjectives()) {
            all += objective.getKeyResults().size();
        }
        this.keyResults = new KeyResultLines(all, columns.size());
    }

    Scorecard card() {
        for (Owner owner : plan.getOwners()) {
            byOwner.put(owner.getId(), new Sum());
        }
        byOwner.put(NOBODY, new Sum());
        for (Objective objective : plan.getObjectives()) {
            Score score = objective(objective);
            objectives.add(score);
            String owner = objective.getOwner().map(Owner::getId).orElse(NOBODY);
            byOwner.computeIfAbsent(owner, id -> new Sum()).add(score);
        }
        Sum total = new Sum();
        List<Score> owners = new ArrayList<>();
        for (Owner owner : plan.getOwners()) {
            Sum sum = byOwner.getOrDefault(owner.getId(), total);
            if (sum.count > 0) {
                Score score = sum.score(Score.Kind.OWNER, owner.getId(), owner.getName());
                owners.add(score);
                total.add(score);
            }
        }
        Sum nobody = byOwner.getOrDefault(NOBODY, total);
        if (nobody.count > 0) {
            total.add(nobody.score(Score.Kind.OWNER, NOBODY, NOBODY));
        }
        Score whole = total.score(Score.Kind.PLAN, plan.getId(), plan.getTitle());
        return new Scorecard(
                plan,
                asOf,
                policy,
                columns,
                keyResults,
                Collections.unmodifiableList(objectives),
                List.copyOf(owners),
                whole);
    }

    private Score objective(Objective objective) {
        @Nullable Cadence own = objective.getCadence().orElse(null);
        Circumstances circumstances = own == null ? usual : new Circumstances(asOf, policy, own, earlier);
        int first = keyResults.size();
        Gathering[] gathered = gatherings();
        Gathering @Nullable [] original = null;
        for (KeyResult keyResult : objective.getKeyResults()) {
            GradingContext context = GradingContext.of(objective, keyResult, circumstances);
            Grade[] grades = grades(context, scratch);
            boolean amended = amended(keyResult);
            if (amended && original == null) {
                original = copies(objective, circumstances, first);
            }
            Grade @Nullable [] originals = null;
            GradingContext before = amended ? context.original() : context;
            if (amended) {
                originals = grades(before, new Grade[columns.size()]);
            }
            for (int i = 0; i < gathered.length; i++) {
                gathered[i].add(grades[i], context);
                if (original != null) {
                    original[i].add(originals == null ? grades[i] : originals[i], before);
                }
            }
            context.forget();
            keyResults.add(context, grades, originals);
        }
        Grade[] grades = together(gathered, objective);
        Grade @Nullable [] originals = original == null ? null : together(original, objective);
        return new Score(Score.Kind.OBJECTIVE, objective.getId(), objective.getTitle(), grades, originals, null);
    }

    /** The key results before the first amended one count in the original as they are. */
    private Gathering[] copies(Objective objective, Circumstances circumstances, int first) {
        Gathering[] copies = gatherings();
        List<KeyResult> siblings = objective.getKeyResults();
        for (int k = first; k < keyResults.size(); k++) {
            GradingContext context = GradingContext.of(objective, siblings.get(k - first), circumstances);
            for (int i = 0; i < copies.length; i++) {
                copies[i].add(keyResults.grade(k, i), context);
            }
        }
        return copies;
    }

    private boolean amended(KeyResult keyResult) {
        return !keyResult.getAmendments().isEmpty()
                && !keyResult.getAmendments().get(0).getOn().isAfter(asOf);
    }

    private Grade[] grades(GradingContext context, Grade[] grades) {
        for (int i = 0; i < grades.length; i++) {
            GuardedStrategy strategy = columns.get(i).strategy();
            // the same strategy under another aggregation grades key results alike
            Grade known = null;
            for (int k = 0; k < i && known == null; k++) {
                known = columns.get(k).strategy() == strategy ? grades[k] : null;
            }
            grades[i] = known == null ? strategy.grade(context) : known;
        }
        return grades;
    }

    private Grade[] together(Gathering[] gathered, Objective objective) {
        Optional<Reason> ungradable = Lives.ungradable(objective.getState(), asOf);
        Grade[] grades = new Grade[gathered.length];
        for (int i = 0; i < grades.length; i++) {
            Column column = columns.get(i);
            Grade grade = ungradable.isPresent() ? column.declined(ungradable.get()) : column.together(gathered[i]);
            grades[i] = grade instanceof NumberGrade number
                    ? column.strategy().overridden(number, Overrides.counting(objective.getGradeOverride(), asOf))
                    : grade;
        }
        return grades;
    }

    private Gathering[] gatherings() {
        Gathering[] gatherings = new Gathering[columns.size()];
        for (int i = 0; i < gatherings.length; i++) {
            gatherings[i] = new Gathering(columns.get(i).strategy().scale(), policy);
        }
        return gatherings;
    }

    /** Puts lines together that count the same. */
    private final class Sum {

        private final Gathering[] gathered = gatherings();

        /** The same by what was promised originally, from the first line on that was amended. */
        private Gathering @Nullable [] original;

        private int count;

        void add(Score score) {
            count++;
            List<Grade> grades = score.grades();
            List<Grade> originals = score.originals();
            if (original == null && !originals.isEmpty()) {
                original = new Gathering[gathered.length];
                for (int i = 0; i < gathered.length; i++) {
                    original[i] = gathered[i].copy();
                }
            }
            for (int i = 0; i < gathered.length; i++) {
                gathered[i].add(grades.get(i), BigDecimal.ONE, Optional.empty());
                if (original != null) {
                    Grade grade = originals.isEmpty() ? grades.get(i) : originals.get(i);
                    original[i].add(grade, BigDecimal.ONE, Optional.empty());
                }
            }
        }

        Score score(Score.Kind kind, String id, String title) {
            return new Score(kind, id, title, together(gathered), original == null ? null : together(original), null);
        }

        private Grade[] together(Gathering[] of) {
            Grade[] grades = new Grade[of.length];
            for (int i = 0; i < grades.length; i++) {
                grades[i] = columns.get(i).together(of[i]);
            }
            return grades;
        }
    }
}
