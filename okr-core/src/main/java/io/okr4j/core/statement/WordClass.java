package io.okr4j.core.statement;

/**
 * What a word is in a key result: what its verb does, or what its noun names.
 *
 * <p>Not grammar but the question on which outcome and task part: whether something is made or done by the team, or
 * moves in the world.
 */
public enum WordClass {
    /** A verb of making or changing a thing of one's own: build, launch, migrate. */
    MAKE(Part.VERB),
    /** A verb of doing: run, call, support, research. */
    ACT(Part.VERB),
    /** A verb of planning and deciding: define, agree, identify. */
    PLAN(Part.VERB),
    /** A verb of finishing: complete, deliver. */
    FINISH(Part.VERB),
    /** A verb that raises something: increase, double. */
    RAISE(Part.VERB),
    /** A verb that lowers something: reduce, eliminate. */
    LOWER(Part.VERB),
    /** A verb that betters something without saying what of it: improve, strengthen. */
    IMPROVE(Part.VERB),
    /** A verb of getting to a value: reach, achieve, score. */
    REACH(Part.VERB),
    /** A verb of gaining others or what they give: win, sign, attract. */
    WIN(Part.VERB),
    /** A verb of keeping: maintain, hold. */
    KEEP(Part.VERB),
    /** A verb for what others do with what they are offered: use, renew, recommend. */
    USE(Part.VERB),
    /** A verb for what others grant: approve, certify, pass. */
    PASS(Part.VERB),
    /** A verb of making possible: enable, allow, provide. */
    ENABLE(Part.VERB),
    /** A verb for what happens by itself: fall, rise, become. */
    HAPPEN(Part.VERB),
    /** A form of 'be'. */
    BE(Part.VERB),
    /** A form of 'have'. */
    HAVE(Part.VERB),
    /** A modal verb: can, must. */
    CAN(Part.VERB),
    /** A measured quantity of the world: revenue, churn, latency. */
    METRIC(Part.NOUN),
    /** Something countable that others do: sign-ups, orders, replies. */
    RESPONSE(Part.NOUN),
    /** Persons and bodies outside the team: customers, patients, the council. */
    PEOPLE(Part.NOUN),
    /** The team itself and its colleagues: engineers, reps, hires. */
    STAFF(Part.NOUN),
    /** A thing that a team makes, sets up or decides: dashboard, guide, policy. */
    ARTEFACT(Part.NOUN),
    /** A doing of one's own, or something small that is counted as one: calls, workshops, posts. */
    ACTIVITY(Part.NOUN),
    /** A harm whose absence counts: incidents, complaints, defects. */
    HARM(Part.NOUN),
    /** Something that others grant: certification, funding, a prize. */
    AWARD(Part.NOUN),
    /** A virtue without a measure: experience, culture, visibility. */
    QUALITY(Part.NOUN),
    /** How far one's own work has come: coverage, completion, migration. */
    COMPLETION(Part.NOUN),
    /** Praise: better, seamless, world-class. */
    GOOD(Part.OTHER),
    /** A state that work ends in: live, deployed, documented. */
    DONE(Part.OTHER),
    /** A comparison: more, fewer, growth. */
    MORE(Part.OTHER),
    /** New, first, several. */
    NEW(Part.OTHER),
    /** All, every, each. */
    ALL(Part.OTHER),
    /** No, zero, nobody. */
    NONE(Part.OTHER),
    /** What tells that others act: paying, active, repeat. */
    PAYING(Part.OTHER),
    /** A unit of counting. */
    UNIT(Part.OTHER),
    /** A participle or verb form of raising: 'gesteigert'. */
    RAISED(Part.OTHER),
    /** A participle of lowering: 'gesenkt'. */
    LOWERED(Part.OTHER),
    /** A participle of bettering: 'verbessert'. */
    BETTERED(Part.OTHER),
    /** A participle of reaching: 'erreicht'. */
    REACHED(Part.OTHER),
    /** A participle of gaining: 'gewonnen'. */
    WON(Part.OTHER),
    /** A participle of keeping: 'gehalten'. */
    KEPT(Part.OTHER),
    /** A participle of granting: 'bewilligt'. */
    PASSED(Part.OTHER),
    /** A particle before a target: 至, 到. */
    TO(Part.OTHER),
    /** A particle before a baseline: 从, 由. */
    FROM(Part.OTHER),
    /** A particle before the size of a change. */
    BY(Part.OTHER),
    /** A word that compares with a limit: 以上, 不超过. */
    CMP(Part.OTHER),
    /** A word for a span of time: 每周, 季度. */
    PERIOD(Part.OTHER),
    /** A counting word: 个, 篇, 次. */
    CLASSIFIER(Part.OTHER),
    /** A word that only joins others. */
    FUNC(Part.OTHER);

    private enum Part {
        VERB,
        NOUN,
        OTHER
    }

    private final Part part;

    WordClass(Part part) {
        this.part = part;
    }

    /** {@return whether it is a class of verbs} */
    public boolean isVerb() {
        return part == Part.VERB;
    }

    /** {@return whether it is a class of nouns} */
    public boolean isNoun() {
        return part == Part.NOUN;
    }
}
