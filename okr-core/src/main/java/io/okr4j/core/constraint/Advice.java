package io.okr4j.core.constraint;

/**
 * Group: what would be better; violations are advice. It is for constraints of your own: none of this library is in it.
 */
public interface Advice {}
