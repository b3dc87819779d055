package io.okr4j.core.review;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A published way of doing OKRs that a {@link Policy} starts from.
 *
 * <p>The sources contradict each other, on how many key results an objective has, say, or whether a number belongs into
 * an objective. A preset follows one of them; what differs stands with each rule and each number, with its source.
 */
public enum Preset {
    /** What most sources agree on, and where they do not, what the fewest would call wrong. */
    DEFAULT,

    /** Google: its OKR playbook and re:Work. */
    GOOGLE,

    /** The source articles on OKRs in sales, numbers in objectives and exactly three key results included. */
    SOURCE_ARTICLES,

    /** The first cycles of a team: one ambitious objective and nothing else. */
    STARTER;

    /** {@return the name by which files and commands know it, such as {@code source-articles}} */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * Finds a preset by the name that files and commands know.
     *
     * @param id the name, such as {@code source-articles}
     * @return the preset, if there is one
     */
    public static Optional<Preset> find(String id) {
        return List.of(values()).stream()
                .filter(preset -> preset.id().equals(id))
                .findFirst();
    }
}
