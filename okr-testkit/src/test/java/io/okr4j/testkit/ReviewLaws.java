package io.okr4j.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.okr4j.core.Plan;
import io.okr4j.core.review.AcceptedFindings;
import io.okr4j.core.review.Finding;
import io.okr4j.core.review.OkrReviewer;
import io.okr4j.core.review.Policy;
import io.okr4j.core.review.Preset;
import io.okr4j.core.review.Question;
import io.okr4j.core.review.Review;
import io.okr4j.format.BaselineFormat;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds of the review, whatever the plans are. */
class ReviewLaws {

    private static final LocalDate DAY = LocalDate.of(2026, 8, 14);
    private static final OkrReviewer REVIEWER = OkrReviewer.standard();
    private static final int THREADS = 8;

    @Provide
    Arbitrary<Plan> plans() {
        return Arbitraries.oneOf(
                PlanArbitraries.plans(), PlanArbitraries.wellFormedPlans(), PlanArbitraries.hostilePlans());
    }

    @Provide
    Arbitrary<OkrReviewer> reviewers() {
        return Arbitraries.of(Preset.class)
                .map(preset -> OkrReviewer.builder().policy(Policy.of(preset)).build());
    }

    @Property(tries = 150)
    void no_rule_fails_under_any_preset(@ForAll("plans") Plan plan, @ForAll("reviewers") OkrReviewer reviewer) {
        assertThat(reviewer.review(plan, DAY).getFindings())
                .extracting(Finding::getCode)
                .doesNotContain("okr.review.rule-failed");
    }

    @Property(tries = 100)
    void the_same_plan_gets_the_same_review_in_the_same_order(
            @ForAll("plans") Plan plan, @ForAll("reviewers") OkrReviewer reviewer) {
        OkrReviewer another = OkrReviewer.builder().policy(reviewer.policy()).build();

        assertThat(another.review(plan, DAY)).isEqualTo(reviewer.review(plan, DAY));
    }

    @Property(tries = 60)
    void a_review_says_the_same_in_every_locale_and_time_zone(@ForAll("plans") Plan plan) {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        List<String> here = words(plan);
        try {
            for (String tag : List.of("tr-TR", "ar-EG-u-nu-arab", "th-TH-u-ca-buddhist")) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                TimeZone.setDefault(
                        TimeZone.getTimeZone(tag.startsWith("tr") ? "Pacific/Kiritimati" : "Asia/Kathmandu"));

                assertThat(words(plan)).as(tag).isEqualTo(here);
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Property(tries = 100)
    void findings_follow_the_order_of_the_plan(@ForAll("plans") Plan plan) {
        List<String> ids = plan.getObjectives().stream()
                .map(objective -> objective.getId())
                .toList();
        List<Integer> places = REVIEWER.review(plan, DAY).getFindings().stream()
                .map(finding -> ids.indexOf(finding.getPath().split("[/#]", 2)[0]))
                .toList();

        assertThat(places).isSorted();
    }

    @Property(tries = 100)
    void nothing_changes_from_a_review_to_itself_and_what_is_accepted_is_not_new(@ForAll("plans") Plan plan) {
        Review review = REVIEWER.review(plan, DAY);
        AcceptedFindings accepted = AcceptedFindings.of(review);

        assertThat(review.since(review).getNewFindings()).isEmpty();
        assertThat(review.since(review).getGoneFindings()).isEmpty();
        assertThat(review.since(review).getStillFindings()).isEqualTo(review.getFindings());
        assertThat(accepted.newIn(review).getFindings()).isEmpty();
        assertThat(accepted.goneIn(review, List.of(plan.getId()))).isEmpty();
        assertThat(BaselineFormat.read(BaselineFormat.toYaml(accepted)).getValue())
                .contains(accepted);
    }

    @Example
    void one_reviewer_serves_many_threads_at_once() throws InterruptedException, ExecutionException {
        List<Plan> plans = IntStream.range(0, 20)
                .mapToObj(i -> PlanArbitraries.wellFormedPlans()
                        .generator(100)
                        .next(new java.util.Random(i))
                        .value())
                .toList();
        List<Review> alone =
                plans.stream().map(plan -> REVIEWER.review(plan, DAY)).toList();
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            // a new reviewer, of which every thread is the first to ask
            OkrReviewer shared = OkrReviewer.standard();
            CyclicBarrier start = new CyclicBarrier(THREADS);
            List<Future<List<Review>>> all = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                all.add(threads.submit(() -> {
                    start.await();
                    return plans.stream().map(plan -> shared.review(plan, DAY)).toList();
                }));
            }
            for (Future<List<Review>> one : all) {
                assertThat(one.get()).isEqualTo(alone);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Example
    void there_is_something_to_find_in_those_plans() {
        List<String> codes = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            Plan plan = PlanArbitraries.plans()
                    .generator(100)
                    .next(new java.util.Random(i))
                    .value();
            REVIEWER.review(plan, DAY).getFindings().forEach(finding -> codes.add(finding.getCode()));
        }
        Collections.sort(codes);

        assertThat(codes.stream().distinct()).hasSizeGreaterThan(15);
    }

    private static List<String> words(Plan plan) {
        Review review = REVIEWER.review(plan, DAY);
        List<String> words = new ArrayList<>();
        for (Locale language : List.of(Locale.ENGLISH, Locale.CHINESE)) {
            for (Finding finding : review.getFindings()) {
                words.add(finding.fingerprint() + finding.message(language) + finding.advice(language));
            }
            for (Question question : review.getQuestions()) {
                words.add(question + question.text(language));
            }
        }
        return words;
    }
}
