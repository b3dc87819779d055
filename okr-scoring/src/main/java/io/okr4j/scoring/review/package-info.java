/** The rules of the review that need grades: what they say of promises, portfolios and the pace of check-ins. */
@NullMarked
package io.okr4j.scoring.review;

import org.jspecify.annotations.NullMarked;
