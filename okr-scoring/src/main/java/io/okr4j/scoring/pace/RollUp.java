package io.okr4j.scoring.pace;

import java.util.List;
import java.util.Optional;

/** How the standings of key results make that of their objective. What has no status does not count. */
public enum RollUp {
    /** As the worst: Perdoo, ServiceNow, Viva Goals. */
    WORST {
        @Override
        Standing together(List<Standing> parts) {
            Standing worst = Standing.DONE;
            for (Standing part : parts) {
                worst = part.worseThan(worst) ? part : worst;
            }
            return worst;
        }
    },

    /** Off track if half of them are, behind if any is behind or a third is off track, else on track: MHOKR. */
    MAJORITY {
        @Override
        Standing together(List<Standing> parts) {
            int off = count(parts, Standing.OFF_TRACK);
            if (2 * off >= parts.size()) {
                return Standing.OFF_TRACK;
            }
            if (count(parts, Standing.BEHIND) > 0 || 3 * off >= parts.size()) {
                return Standing.BEHIND;
            }
            return count(parts, Standing.DONE) == parts.size() ? Standing.DONE : Standing.ON_TRACK;
        }
    },

    /** The mean of 1 on track, 2 behind and 3 off track, rounded half up: BOJA OKR. */
    MEAN {
        @Override
        Standing together(List<Standing> parts) {
            int sum = 0;
            for (Standing part : parts) {
                sum += part == Standing.OFF_TRACK ? 3 : part == Standing.BEHIND ? 2 : 1;
            }
            // below 1.5, below 2.5, and the rest
            if (2 * sum >= 5 * parts.size()) {
                return Standing.OFF_TRACK;
            }
            if (2 * sum >= 3 * parts.size()) {
                return Standing.BEHIND;
            }
            return count(parts, Standing.DONE) == parts.size() ? Standing.DONE : Standing.ON_TRACK;
        }
    };

    abstract Standing together(List<Standing> parts);

    /**
     * Puts standings together.
     *
     * @param parts the standings of those that have a status
     * @return the standing of the whole; none if there is no part
     */
    public Optional<Standing> of(List<Standing> parts) {
        return parts.isEmpty() ? Optional.empty() : Optional.of(together(parts));
    }

    private static int count(List<Standing> parts, Standing standing) {
        int count = 0;
        for (Standing part : parts) {
            count += part == standing ? 1 : 0;
        }
        return count;
    }
}
