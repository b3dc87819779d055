package io.okr4j.testkit.contract;

import io.okr4j.testkit.contract.Clause.Problem;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** How clauses try an extension: case by case, or again elsewhere. */
final class Checks {

    /** Far apart, so that somewhere it is always another day; digits and letters differ, too. */
    private static final List<Place> ELSEWHERE =
            List.of(new Place("tr-TR", "Pacific/Kiritimati"), new Place("ar-EG-u-nu-arab", "Etc/GMT+12"));

    private Checks() {}

    private record Place(String locale, String zone) {

        @Override
        public String toString() {
            return "in locale " + locale + ", time zone " + zone + " and another thread";
        }
    }

    /** Tries each case by itself; an extension that throws is the matter of the first rule. */
    static <E, C> Clause.Check<E, C> each(Function<C, String> shown, BiFunction<E, C, Optional<String>> problem) {
        return (extension, cases) -> {
            for (C one : cases) {
                Optional<String> what = orElse(() -> problem.apply(extension, one), thrown -> Optional.empty());
                if (what.isPresent()) {
                    return Optional.of(new Problem(what.get(), shown.apply(one)));
                }
            }
            return Optional.empty();
        };
    }

    /** Tries each case by itself and says so if the extension throws. */
    static <E, C> Clause.Check<E, C> total(Function<C, String> shown, BiFunction<E, C, Optional<String>> problem) {
        return each(
                shown,
                (extension, one) -> orElse(
                        () -> problem.apply(extension, one),
                        thrown -> Optional.of("it threw "
                                + thrown.toString().lines().findFirst().orElse(""))));
    }

    /**
     * Tries all cases, and then copies of them in other places, threads and order.
     *
     * @param answer what the extension makes of a case, as a value that can be compared
     */
    static <E, C> Clause.Check<E, C> repeatable(
            Function<C, String> shown, UnaryOperator<C> copy, BiFunction<E, C, Object> answer) {
        return (extension, cases) -> {
            Function<C, Object> of = one -> orElse(() -> answer.apply(extension, one), thrown -> "it threw");
            List<Object> here = cases.stream().map(of).toList();
            for (Place place : ELSEWHERE) {
                List<Object> there = at(place, () -> backwards(cases, one -> of.apply(copy.apply(one))));
                for (int i = 0; i < cases.size(); i++) {
                    if (!here.get(i).equals(there.get(i))) {
                        String what = "it gave " + here.get(i) + " and then, " + place + ", " + there.get(i);
                        return Optional.of(new Problem(what, shown.apply(cases.get(i))));
                    }
                }
            }
            return Optional.empty();
        };
    }

    /**
     * What extensions break rules with is whatever can be thrown, assertions and what need not be declared among it,
     * short of the end of the machine.
     */
    static <T> T orElse(Supplier<T> work, Function<Throwable, T> thrown) {
        try {
            return work.get();
        } catch (StackOverflowError e) {
            return thrown.apply(e);
        } catch (VirtualMachineError e) {
            throw e;
        } catch (Throwable e) {
            return thrown.apply(e);
        }
    }

    /** Asks an extension for something that it must have. */
    static <T> Optional<T> given(Supplier<? extends @Nullable T> asked) {
        return Optional.ofNullable(asked.get());
    }

    private static <C> List<Object> backwards(List<C> cases, Function<C, Object> answer) {
        List<Object> answers = new ArrayList<>();
        for (int i = cases.size() - 1; i >= 0; i--) {
            answers.add(answer.apply(cases.get(i)));
        }
        Collections.reverse(answers);
        return answers;
    }

    // one at a time, since locale and time zone belong to the whole machine
    private static synchronized <T> T at(Place place, Supplier<T> work) {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        FutureTask<T> task = new FutureTask<>(work::get);
        try {
            Locale.setDefault(Locale.forLanguageTag(place.locale()));
            TimeZone.setDefault(TimeZone.getTimeZone(place.zone()));
            Thread thread = new Thread(task, "okr4j contract");
            thread.start();
            return task.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }
}
