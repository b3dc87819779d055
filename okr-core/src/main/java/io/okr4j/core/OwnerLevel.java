package io.okr4j.core;

/** Where in an organisation an owner stands, from the top down. */
public enum OwnerLevel {
    /** The organisation as a whole. */
    COMPANY,

    /** A part of it that has teams. */
    DEPARTMENT,

    /** A team. */
    TEAM,

    /** One person. */
    INDIVIDUAL
}
