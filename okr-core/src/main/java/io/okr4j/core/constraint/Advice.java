package io.okr4j.core.constraint;

/** Group: what would be better; violations are advice. */
public interface Advice {}
