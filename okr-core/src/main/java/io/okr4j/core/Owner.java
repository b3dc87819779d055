package io.okr4j.core;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.okr4j.core.constraint.PlainText;
import io.okr4j.core.internal.Absent;
import io.okr4j.core.internal.Ids;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * Who answers for an objective or key result: a company, department, team or person.
 *
 * <p>Owners are known by their id. Instances are immutable and thread-safe.
 */
@Value.Immutable
public abstract class Owner implements WithOwner, Serializable {
    Owner() {}

    /**
     * Names the organisation as a whole.
     *
     * @param name its name
     * @return an owner whose id is made from the name
     */
    public static Owner company(String name) {
        return of(OwnerLevel.COMPANY, name);
    }

    /**
     * Names a department.
     *
     * @param name its name
     * @return an owner whose id is made from the name
     */
    public static Owner department(String name) {
        return of(OwnerLevel.DEPARTMENT, name);
    }

    /**
     * Names a team.
     *
     * @param name its name
     * @return an owner whose id is made from the name
     */
    public static Owner team(String name) {
        return of(OwnerLevel.TEAM, name);
    }

    /**
     * Names a person.
     *
     * @param name his or her name
     * @return an owner whose id is made from the name
     */
    public static Owner individual(String name) {
        return of(OwnerLevel.INDIVIDUAL, name);
    }

    private static Owner of(OwnerLevel level, String name) {
        return builder().level(level).name(name).build();
    }

    @JsonCreator
    static Owner fromJson(
            @JsonProperty("id") @Nullable String id,
            @JsonProperty("name") String name,
            @JsonProperty("level") OwnerLevel level,
            @JsonProperty("parent") @Nullable String parent) {
        Builder builder = builder()
                .name(Absent.refuse("name", name))
                .level(Absent.refuse("level", level))
                .parent(Optional.ofNullable(parent));
        if (id != null) {
            builder.id(id);
        }
        return builder.build();
    }

    /** {@return the id; made from the name unless given} */
    @Value.Default
    public String getId() {
        return Ids.fromTitle(getName(), "owner");
    }

    /** {@return the name; may be blank in a draft} */
    @PlainText
    public abstract String getName();

    /** {@return where in the organisation the owner stands} */
    public abstract OwnerLevel getLevel();

    /** {@return the id of the owner that this one is a part of; none at the top} */
    public abstract Optional<String> getParent();

    /**
     * Places this owner under another.
     *
     * @param parent the owner that this one is a part of
     * @return a copy with that parent
     */
    public Owner under(Owner parent) {
        return withParent(parent.getId());
    }

    /** {@return the id} */
    @Override
    public String toString() {
        return getId();
    }

    @Value.Check
    void check() {
        Ids.require("id", getId());
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
     * Builds {@link Owner} values; not thread-safe.
     *
     * <p>Required: {@code name}, {@code level}. Optional: {@code id}, {@code parent}.
     */
    public static final class Builder extends ImmutableOwner.Builder {
        Builder() {}
    }
}
