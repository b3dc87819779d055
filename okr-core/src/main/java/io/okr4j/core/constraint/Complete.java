package io.okr4j.core.constraint;

/** Group: what an active OKR must have and a draft may lack: an owner, a period, key results, measures with targets. */
public interface Complete {}
