package com.example.goals;

import io.okr4j.core.Objective;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

/** What somebody sends from a page: an objective and his name. */
public final class ObjectiveForm {

    @NotBlank
    private final String sentBy;

    @Valid
    @NotNull
    private final Objective objective;

    ObjectiveForm(String sentBy, Objective objective) {
        this.sentBy = sentBy;
        this.objective = objective;
    }
}
