package io.okr4j.core.constraint;

/** Group: what is unwise; violations are warnings. */
public interface Quality {}
