package io.okr4j.cli;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/**
 * Progress as a bar, and over time as a line of small columns.
 *
 * @param blocks whether they are drawn of blocks, or of characters that every terminal has
 */
record Bars(boolean blocks) {

    private static final int LENGTH = 20;
    private static final String COLUMNS = "▁▂▃▄▅▆▇█";
    private static final String PLAIN_COLUMNS = "_.:-=+*#";

    /** {@return those that suit where the output goes} */
    static Bars on(Terminal terminal) {
        return new Bars(terminal.out() && terminal.blocks());
    }

    /** {@return a bar for the share, with a mark at the one that is expected} */
    String bar(Optional<BigDecimal> share, Optional<BigDecimal> expected) {
        // what falls short of all never fills the bar
        int full = share.map(Bars::cells).orElse(0);
        int mark = expected.map(Bars::cells).orElse(-1);
        StringBuilder bar = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            if (i == mark) {
                bar.append(blocks ? '│' : '|');
            } else if (i < full) {
                bar.append(blocks ? '█' : '#');
            } else {
                bar.append(blocks ? '░' : '.');
            }
        }
        return bar.append(mark == LENGTH ? (blocks ? '│' : '|') : ' ').toString();
    }

    private static int cells(BigDecimal share) {
        return share.max(BigDecimal.ZERO)
                .min(BigDecimal.ONE)
                .multiply(BigDecimal.valueOf(LENGTH))
                .setScale(0, RoundingMode.DOWN)
                .intValue();
    }

    /** {@return a column for each share, and a gap where there is none} */
    String line(List<Optional<BigDecimal>> shares) {
        String columns = blocks ? COLUMNS : PLAIN_COLUMNS;
        StringBuilder line = new StringBuilder();
        for (Optional<BigDecimal> share : shares) {
            line.append(share.map(value -> columns.charAt(step(value, columns.length() - 1)))
                    .orElse(' '));
        }
        return line.toString();
    }

    private static int step(BigDecimal share, int most) {
        return share.max(BigDecimal.ZERO)
                .min(BigDecimal.ONE)
                .multiply(BigDecimal.valueOf(most))
                .setScale(0, RoundingMode.DOWN)
                .intValue();
    }
}
