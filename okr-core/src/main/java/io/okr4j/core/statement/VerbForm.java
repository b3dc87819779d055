package io.okr4j.core.statement;

/** The form that a verb stands in. */
enum VerbForm {
    /** Infinitive, imperative or plural: 'launch'. */
    BASE,
    /** The form in -ing. */
    GERUND,
    /** Past or participle: 'launched'. */
    PAST,
    /** Third person singular: 'launches'. */
    THIRD
}
