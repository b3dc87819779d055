package io.okr4j.core;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.okr4j.core.constraint.PlainText;
import io.okr4j.core.internal.Absent;
import io.okr4j.core.internal.Numbers;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A grade that a person gave in place of the computed one, which is still shown.
 *
 * <p>Instances are immutable and thread-safe.
 */
@Value.Immutable
public abstract class GradeOverride implements WithGradeOverride, Serializable {
    GradeOverride() {}

    @JsonCreator
    static GradeOverride fromJson(
            @JsonProperty("grade") BigDecimal grade,
            @JsonProperty("reason") @Nullable String reason,
            @JsonProperty("author") @Nullable String author,
            @JsonProperty("on") @Nullable LocalDate on) {
        return builder()
                .grade(Absent.refuse("grade", grade))
                .reason(Optional.ofNullable(reason))
                .author(Optional.ofNullable(author))
                .on(Optional.ofNullable(on))
                .build();
    }

    /** {@return the grade, from 0 to 1} */
    public abstract BigDecimal getGrade();

    /** {@return why the computed grade does not do justice} */
    public abstract Optional<@PlainText String> getReason();

    /** {@return who gave it} */
    public abstract Optional<@PlainText String> getAuthor();

    /** {@return the day on which it was given} */
    public abstract Optional<LocalDate> getOn();

    @Value.Check
    GradeOverride checked() {
        BigDecimal grade = Numbers.canonical("grade", getGrade());
        Numbers.requireWithin("grade", grade, BigDecimal.ZERO, BigDecimal.ONE);
        boolean canonical = Numbers.same(grade, getGrade());
        return canonical ? this : toBuilder().grade(grade).build();
    }

    /** {@return a builder that starts with every attribute of this value} */
    public final Builder toBuilder() {
        return new Builder().from(this);
    }

    /** {@return a builder with nothing set} */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Builds {@link GradeOverride} values; not thread-safe.
     *
     * <p>Required: {@code grade}. Optional: {@code reason}, {@code author}, {@code on}.
     */
    public static final class Builder extends ImmutableGradeOverride.Builder {
        Builder() {}

        /**
         * Sets {@code grade}.
         *
         * @param grade the number
         * @return this builder
         */
        public Builder grade(long grade) {
            return grade(BigDecimal.valueOf(grade));
        }

        /**
         * Sets {@code grade}.
         *
         * @param grade the number in plain decimal form, such as {@code 25.5}
         * @return this builder
         */
        public Builder grade(String grade) {
            return grade(Numbers.parse("grade", grade));
        }
    }
}
