package io.okr4j.testkit.contract;

import io.okr4j.scoring.Parts;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Parts to be made into one, few before many. */
final class PartsCases {

    private static final List<String> VALUES = List.of("0", "1", "0.5", "0.7", "0.3333", "1.5", "-0.25", "8");
    private static final List<String> WEIGHTS = List.of("1", "2", "0.5", "3");
    private static final List<String> CERTAINTIES = List.of("", "0.8", "0.5", "1");
    private static final int COMBINATIONS = VALUES.size() * WEIGHTS.size() * CERTAINTIES.size();
    private static final int STRIDE = 37;
    private static final int MOST = 5;
    private static final int OF_EACH_SIZE = 60;

    private PartsCases() {}

    static List<Parts> all() {
        List<Parts> all = new ArrayList<>();
        for (String value : VALUES) {
            all.add(Parts.of(value));
        }
        for (String value : VALUES) {
            for (String other : VALUES) {
                all.add(Parts.of(value, other));
            }
        }
        int step = 0;
        for (int size = 1; size <= MOST; size++) {
            for (int i = 0; i < OF_EACH_SIZE; i++) {
                Parts.Builder parts = Parts.builder();
                for (int part = 0; part < size; part++) {
                    // a stride without a common divisor goes through all combinations before it repeats
                    step = (step + STRIDE) % COMBINATIONS;
                    parts.add(
                            new BigDecimal(VALUES.get(step % VALUES.size())),
                            new BigDecimal(WEIGHTS.get(step / VALUES.size() % WEIGHTS.size())),
                            Optional.of(CERTAINTIES.get(step / VALUES.size() / WEIGHTS.size()))
                                    .filter(text -> !text.isEmpty())
                                    .map(BigDecimal::new));
                }
                all.add(parts.build());
            }
        }
        return List.copyOf(all);
    }
}
