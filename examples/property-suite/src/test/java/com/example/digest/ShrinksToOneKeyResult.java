package com.example.digest;

import static org.assertj.core.api.Assertions.assertThat;

import io.okr4j.core.Objective;
import io.okr4j.core.Plan;
import net.jqwik.api.lifecycle.AroundPropertyHook;
import net.jqwik.api.lifecycle.PropertyExecutionResult;
import net.jqwik.api.lifecycle.PropertyExecutor;
import net.jqwik.api.lifecycle.PropertyLifecycleContext;

/** Wants a property to fail, and what is left of the plan to be one objective with one key result. */
class ShrinksToOneKeyResult implements AroundPropertyHook {

    @Override
    public PropertyExecutionResult aroundProperty(PropertyLifecycleContext context, PropertyExecutor property) {
        PropertyExecutionResult result = property.execute();
        assertThat(result.status()).isEqualTo(PropertyExecutionResult.Status.FAILED);
        Plan smallest = (Plan) result.falsifiedParameters().orElseThrow().get(0);
        assertThat(smallest.getObjectives()).hasSize(1);
        Objective objective = smallest.getObjectives().get(0);
        assertThat(objective.getTitle()).isEqualTo("Customers stay with us");
        assertThat(objective.getKeyResults()).hasSize(1);
        assertThat(objective.getKeyResults().get(0).getTitle()).isEqualTo("customer churn from 20 to 19.8");
        assertThat(objective.getKeyResults().get(0).getCheckIns()).isEmpty();
        return result.mapToSuccessful();
    }
}
