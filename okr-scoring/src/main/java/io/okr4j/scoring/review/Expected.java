package io.okr4j.scoring.review;

import io.okr4j.core.review.PolicyValue;

/** What a promise is expected to reach. */
final class Expected {

    static final String SOURCE = "Google's OKR playbook: a committed OKR is expected at 1.0, and a miss calls for a"
            + " postmortem; pm-skills: 0.7 is no success for what is committed, for compliance or for health";

    static final PolicyValue OF_PROMISES = PolicyValue.share("committed.expected", "1", SOURCE);

    private Expected() {}
}
