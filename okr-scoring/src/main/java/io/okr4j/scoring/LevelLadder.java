package io.okr4j.scoring;

import io.okr4j.core.measure.Level;
import io.okr4j.core.measure.LevelName;
import io.okr4j.core.measure.Levels;
import io.okr4j.scoring.internal.Fraction;
import io.okr4j.scoring.internal.Writing;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Levels that are numbers: linear from each to the next, and in their direction never falling. */
final class LevelLadder implements Yardstick {

    private record Rung(String name, BigDecimal at, BigDecimal score) {}

    private final Levels levels;
    private final List<Rung> rungs;
    private final boolean up;

    private LevelLadder(Levels levels, List<Rung> rungs, boolean up) {
        this.levels = levels;
        this.rungs = rungs;
        this.up = up;
    }

    /** Nothing if there are fewer than two numbers, or they are out of order. */
    static Optional<LevelLadder> of(Levels levels, ScoringPolicy policy) {
        List<Rung> rungs = new ArrayList<>();
        levels.getBaseline().ifPresent(from -> rungs.add(new Rung("baseline", from, BigDecimal.ZERO)));
        for (LevelName name : LevelName.values()) {
            Optional<BigDecimal> at = levels.level(name).flatMap(Level::getValue);
            at.ifPresent(value -> rungs.add(new Rung(word(name), value, policy.score(name))));
        }
        if (rungs.size() < 2) {
            return Optional.empty();
        }
        int direction = rungs.get(rungs.size() - 1).at().compareTo(rungs.get(0).at());
        for (int i = 1; i < rungs.size(); i++) {
            int step = rungs.get(i).at().compareTo(rungs.get(i - 1).at());
            if (direction == 0 || Integer.signum(step) == -Integer.signum(direction)) {
                return Optional.empty();
            }
        }
        return Optional.of(new LevelLadder(levels, rungs, direction > 0));
    }

    static String word(LevelName name) {
        return switch (name) {
            case COMMIT -> "commit";
            case TARGET -> "target";
            case STRETCH -> "stretch";
        };
    }

    /** The highest level that a number reaches. */
    Optional<LevelName> reached(Fraction value) {
        Optional<LevelName> reached = Optional.empty();
        for (LevelName name : LevelName.values()) {
            Optional<BigDecimal> at = levels.level(name).flatMap(Level::getValue);
            if (at.isPresent() && beyond(value, at.get())) {
                reached = Optional.of(name);
            }
        }
        return reached;
    }

    private boolean beyond(Fraction value, BigDecimal at) {
        return up ? value.compareTo(at) >= 0 : value.compareTo(at) <= 0;
    }

    private int rung(Fraction value) {
        int last = -1;
        for (int i = 0; i < rungs.size(); i++) {
            if (beyond(value, rungs.get(i).at())) {
                last = i;
            }
        }
        return last;
    }

    @Override
    public Fraction raw(Fraction value) {
        int rung = rung(value);
        if (rung < 0) {
            // before a baseline the way goes on backwards; without one there is nothing before the first level
            return levels.getBaseline().isPresent() ? between(rungs.get(0), next(0), value) : Fraction.ZERO;
        }
        if (rung == rungs.size() - 1) {
            Rung before = rungs.get(rung - 1);
            Rung top = rungs.get(rung);
            return before.at().compareTo(top.at()) == 0 ? Fraction.of(top.score()) : between(before, top, value);
        }
        return between(rungs.get(rung), rungs.get(rung + 1), value);
    }

    // the first rung that lies elsewhere than this one
    private Rung next(int rung) {
        int next = rung + 1;
        while (rungs.get(next).at().compareTo(rungs.get(rung).at()) == 0) {
            next++;
        }
        return rungs.get(next);
    }

    private static Fraction between(Rung low, Rung high, Fraction value) {
        BigDecimal span = high.at().subtract(low.at());
        return value.minus(low.at())
                .times(high.score().subtract(low.score()))
                .plus(Fraction.of(low.score().multiply(span)))
                .over(span);
    }

    @Override
    public boolean met(Fraction value) {
        Optional<BigDecimal> target = levels.getTarget().flatMap(Level::getValue);
        return beyond(value, target.orElse(rungs.get(rungs.size() - 1).at()));
    }

    @Override
    public boolean yesNo() {
        return false;
    }

    @Override
    public void explain(Trace trace, Fraction value, Fraction raw) {
        int rung = rung(value);
        String where;
        if (rung < 0) {
            where = "before " + text(rungs.get(0));
        } else if (rung == rungs.size() - 1) {
            where = "at or beyond " + text(rungs.get(rung));
        } else {
            where = "from " + text(rungs.get(rung)) + " to " + text(rungs.get(rung + 1));
        }
        trace.step(
                "levels",
                Writing.number(value) + Writing.unit(levels.getUnit()) + " lies " + where + " = "
                        + Writing.percent(raw.decimal()),
                "at",
                value,
                "progress",
                raw);
    }

    private static String text(Rung rung) {
        return rung.name() + " " + Writing.number(rung.at()) + " (" + Writing.percent(rung.score()) + ")";
    }
}
