package io.okr4j.alignment;

import io.okr4j.core.Commitment;
import io.okr4j.core.Dependency;
import io.okr4j.core.Owner;
import java.util.Optional;

/**
 * What an objective needs of another owner.
 *
 * @param objective the objective that needs it
 * @param dependency what is needed, and of whom
 * @param answer what the other owner commits to; none if nothing is named, or nothing that there is
 */
public record Need(AlignmentNode objective, Dependency dependency, Optional<AlignmentNode> answer) {

    /** {@return who is needed} */
    public Owner provider() {
        return dependency.getOn();
    }

    /** {@return whether the other owner has agreed} */
    public boolean confirmed() {
        return dependency.getCommitment() == Commitment.CONFIRMED;
    }

    /** {@return where it stands in the plan of the objective, as findings name it} */
    public String path() {
        return objective.path() + "#dependencies[" + dependency.getOn().getId() + "]";
    }
}
