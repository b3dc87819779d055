package io.okr4j.benchmarks;

import io.okr4j.core.KeyResult;
import io.okr4j.core.Objective;
import io.okr4j.core.Plan;
import io.okr4j.core.constraint.Advice;
import io.okr4j.core.constraint.Complete;
import io.okr4j.core.constraint.Quality;
import io.okr4j.core.review.OkrReviewer;
import io.okr4j.core.review.Review;
import io.okr4j.core.statement.StatementClassifier;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.groups.Default;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * The time of one review with every rule, beside the two things that it cannot do without: validating the same objects
 * and classifying their key results.
 */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(
        value = 1,
        jvmArgs = {"-Xms5g", "-Xmx5g"})
@Warmup(iterations = 3)
@Measurement(iterations = 5)
public class ReviewBenchmark {

    /** The plan, the reviewer and the bare validator. */
    @State(Scope.Benchmark)
    public static class Plans {

        /** How many objectives there are, with four key results each; the larger number is twice the smaller. */
        @Param({"50000", "100000"})
        public int objectives;

        /** The folder with the statements, seen from where the benchmark is started. */
        @Param("training/statements")
        public String folder = "";

        private Plan plan = Plan.builder().id("plan").build();
        private final OkrReviewer reviewer = OkrReviewer.standard();
        private final Validator validator = Validation.byProvider(HibernateValidator.class)
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory()
                .getValidator();

        /** Makes the plan. */
        @Setup
        public void make() throws IOException {
            List<String> statements =
                    Rows.read(Path.of(folder)).stream().map(Rows.Row::text).toList();
            plan = WrittenPlan.of(objectives, statements);
        }
    }

    @Benchmark
    public Review okr4j(Plans plans) {
        return plans.reviewer.review(plans.plan, WrittenPlan.DAY);
    }

    @Benchmark
    public void validating(Plans plans, Blackhole hole) {
        for (Objective objective : plans.plan.getObjectives()) {
            hole.consume(
                    plans.validator.validate(objective, Default.class, Complete.class, Quality.class, Advice.class));
        }
    }

    @Benchmark
    public void classifying(Plans plans, Blackhole hole) {
        StatementClassifier classifier = StatementClassifier.standard();
        for (Objective objective : plans.plan.getObjectives()) {
            for (KeyResult keyResult : objective.getKeyResults()) {
                hole.consume(classifier.classify(keyResult.getTitle()));
            }
        }
    }
}
