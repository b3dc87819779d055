package io.okr4j.core.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FeatureTrainerTest {

    private static FeatureTrainer trained(int rarest, int members, double share) {
        return FeatureTrainer.trained(
                new FeatureTrainer.Settings(20, 0.1, 1e-3, rarest, members, share), Toy.examples());
    }

    @Test
    void rare_features_are_not_learnt() {
        assertThat(trained(1, 1, 1).weights(0)).isNotEmpty();
        assertThat(trained(1000, 1, 1).weights(0)).isEmpty();
    }

    @Test
    void a_statement_that_counts_several_times_does_not_make_its_features_less_rare() {
        List<Example> twice =
                Stream.concat(Toy.examples().stream(), Toy.examples().stream()).toList();
        FeatureTrainer.Settings settings = new FeatureTrainer.Settings(1, 0.1, 1e-3, 2, 1, 1);

        assertThat(FeatureTrainer.trained(settings, twice).weights(0).keySet())
                .isEqualTo(FeatureTrainer.trained(settings, Toy.examples())
                        .weights(0)
                        .keySet())
                .isNotEqualTo(trained(1, 1, 1).weights(0).keySet());
    }

    @Test
    void members_learn_from_their_share_of_the_sources_alone() {
        FeatureTrainer trainer = trained(1, 3, 0);

        assertThat(Toy.examples())
                .allSatisfy(example -> assertThat(trainer.sums(example)).containsOnly(0));
    }

    @Test
    void several_members_agree_with_what_they_have_seen() {
        FeatureTrainer trainer = trained(1, 5, 0.7);

        assertThat(Toy.examples())
                .allSatisfy(example -> assertThat(Softmax.best(trainer.sums(example)))
                        .isEqualTo(example.row().kind().orElseThrow().column()));
    }
}
