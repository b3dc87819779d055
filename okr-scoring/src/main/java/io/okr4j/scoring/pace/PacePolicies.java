package io.okr4j.scoring.pace;

import io.okr4j.core.internal.Texts;
import io.okr4j.core.invariant.InvalidOkrException;
import io.okr4j.core.review.PolicyValue;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The status rules that products publish, by name.
 *
 * <p>None is the right one: the same key result is on track under one and far off under another. Each judges against
 * progress that aims at the expected grade of the ambition; {@link PacePolicy#aimingAtTarget()} gives the rule as the
 * product has it. Left out, since their formula is not known: the five risk levels of okrify, the health score of OKRs
 * Tool, the cut-offs of Betterworks, and Grove's linearity indicator.
 */
public final class PacePolicies {

    private static final PacePolicy VIVA = PacePolicy.builder()
            .id("viva")
            .source("Viva Goals: expected less actual up to 0, up to 25 points, more")
            .compared(PacePolicy.Compared.GAP)
            .addBands(
                    PaceBand.from("On Track", Standing.ON_TRACK, value("viva.on-track", "0")),
                    PaceBand.from("Behind", Standing.BEHIND, value("viva.behind", "-0.25")),
                    PaceBand.otherwise("At Risk", Standing.OFF_TRACK))
            .build();

    private static final PacePolicy UPRAISE = PacePolicy.builder()
            .id("upraise")
            .source("UpRaise: actual by ideal from 0.95, from 0.75, below")
            .compared(PacePolicy.Compared.RATIO)
            .addBands(
                    PaceBand.from("on track", Standing.ON_TRACK, value("upraise.on-track", "0.95")),
                    PaceBand.from("falling behind", Standing.BEHIND, value("upraise.behind", "0.75")),
                    PaceBand.otherwise("at risk", Standing.OFF_TRACK))
            .build();

    private static final PacePolicy OBOARD = PacePolicy.builder()
            .id("oboard")
            .source("Oboard: actual by expected from 70 %, from 40 %, below")
            .compared(PacePolicy.Compared.RATIO)
            .addBands(
                    PaceBand.from("on track", Standing.ON_TRACK, value("oboard.on-track", "0.7")),
                    PaceBand.from("behind", Standing.BEHIND, value("oboard.behind", "0.4")),
                    PaceBand.otherwise("at risk", Standing.OFF_TRACK))
            .build();

    private static final PacePolicy PLANVIEW = PacePolicy.builder()
            .id("planview")
            .source(
                    "Planview: within 10 points on track; exactly 10 behind stands in two of its rules, here it is behind")
            .compared(PacePolicy.Compared.GAP)
            .addBands(
                    PaceBand.from("ahead", Standing.AHEAD, value("planview.ahead", "0.1")),
                    PaceBand.above("on track", Standing.ON_TRACK, value("planview.on-track", "-0.1")),
                    PaceBand.otherwise("behind", Standing.OFF_TRACK))
            .build();

    private static final PacePolicy MOONCAMP = PacePolicy.builder()
            .id("mooncamp")
            .source(
                    "Mooncamp's example: 90 % of what the time lets expect; what lies between is for each company to set")
            .compared(PacePolicy.Compared.RATIO)
            .addBands(
                    PaceBand.from("On Track", Standing.ON_TRACK, value("mooncamp.on-track", "0.9")),
                    PaceBand.otherwise("Off Track", Standing.OFF_TRACK))
            .build();

    private static final PacePolicy INNOVATION_MINDS = PacePolicy.builder()
            .id("innovation-minds")
            .source("Innovation Minds: as expected, within a buffer of 10 points, else or past due off track")
            .compared(PacePolicy.Compared.GAP)
            .addBands(
                    PaceBand.from("on track", Standing.ON_TRACK, value("innovation-minds.on-track", "0")),
                    PaceBand.from("progressing", Standing.BEHIND, value("innovation-minds.progressing", "-0.1")),
                    PaceBand.otherwise("off track", Standing.OFF_TRACK))
            .atTheEnd(PacePolicy.AtTheEnd.WORST_IF_SHORT)
            .build();

    private static final PacePolicy SERVICENOW = PacePolicy.builder()
            .id("servicenow")
            .source("ServiceNow: from 90 %, from 75 %, below that of plan")
            .compared(PacePolicy.Compared.RATIO)
            .addBands(
                    PaceBand.from("green", Standing.ON_TRACK, value("servicenow.green", "0.9")),
                    PaceBand.from("yellow", Standing.BEHIND, value("servicenow.yellow", "0.75")),
                    PaceBand.otherwise("red", Standing.OFF_TRACK))
            .build();

    private static final PacePolicy CASCADE = PacePolicy.builder()
            .id("cascade")
            .source("Cascade: actual by expected above 105 %, from 95 %, from 85 %, below; 94 to 95 % is a hole there")
            .compared(PacePolicy.Compared.RATIO)
            .addBands(
                    PaceBand.above("Exceeded", Standing.AHEAD, value("cascade.exceeded", "1.05")),
                    PaceBand.from("On Track", Standing.ON_TRACK, value("cascade.on-track", "0.95")),
                    PaceBand.from("Behind", Standing.BEHIND, value("cascade.behind", "0.85")),
                    PaceBand.otherwise("At Risk", Standing.OFF_TRACK))
            .build();

    private static final PacePolicy ENGAGEDLY = PacePolicy.builder()
            .id("engagedly")
            .source("Engagedly: up to 16.5 points short, up to 33, more")
            .compared(PacePolicy.Compared.GAP)
            .addBands(
                    PaceBand.from("on track", Standing.ON_TRACK, value("engagedly.on-track", "-0.165")),
                    PaceBand.from("behind", Standing.BEHIND, value("engagedly.behind", "-0.33")),
                    PaceBand.otherwise("at risk", Standing.OFF_TRACK))
            .build();

    private static final PacePolicy ALLDONE = PacePolicy.builder()
            .id("alldone")
            .source("Alldone: 10 points ahead, up to 5 short, up to 20 short, more; ended from the last day on")
            .compared(PacePolicy.Compared.GAP)
            .addBands(
                    PaceBand.from("ahead", Standing.AHEAD, value("alldone.ahead", "0.1")),
                    PaceBand.from("onTrack", Standing.ON_TRACK, value("alldone.on-track", "-0.05")),
                    PaceBand.from("atRisk", Standing.BEHIND, value("alldone.at-risk", "-0.2")),
                    PaceBand.otherwise("offTrack", Standing.OFF_TRACK))
            .done("completed")
            .atTheEnd(PacePolicy.AtTheEnd.NO_STATUS)
            .build();

    private static final PacePolicy EIGHTY_PERCENT = PacePolicy.builder()
            .id("eighty-percent")
            .source("a German OKR app: aims at 80 %; up to 10 points short, up to 30, more; its last word is not known")
            .compared(PacePolicy.Compared.GAP)
            .aim(PolicyValue.of("pace.aim", "0.8", "a German OKR app: elapsed share × 80 %"))
            .addBands(
                    PaceBand.from("on_track", Standing.ON_TRACK, value("eighty-percent.on-track", "-0.1")),
                    PaceBand.from("at_risk", Standing.BEHIND, value("eighty-percent.at-risk", "-0.3")),
                    PaceBand.otherwise("off_track", Standing.OFF_TRACK))
            .build();

    private static final PacePolicy BURNING_OKR = PacePolicy.builder()
            .id("burning-okr")
            .source("BurningOKR: progress less elapsed share from -0.2, from -0.4, below")
            .compared(PacePolicy.Compared.GAP)
            .addBands(
                    PaceBand.from("on track", Standing.ON_TRACK, value("burning-okr.on-track", "-0.2")),
                    PaceBand.from("in danger", Standing.BEHIND, value("burning-okr.in-danger", "-0.4")),
                    PaceBand.otherwise("off track", Standing.OFF_TRACK))
            .build();

    private static final PacePolicy BOJA = PacePolicy.builder()
            .id("boja")
            .source("BOJA OKR: progress alone, from 100, 60, 20 and 0 %")
            .compared(PacePolicy.Compared.PROGRESS)
            .addBands(
                    PaceBand.from("done", Standing.DONE, value("boja.done", "1")),
                    PaceBand.from("on track", Standing.ON_TRACK, value("boja.on-track", "0.6")),
                    PaceBand.from("at risk", Standing.BEHIND, value("boja.at-risk", "0.2")),
                    PaceBand.otherwise("off track", Standing.OFF_TRACK))
            .build();

    private static final PacePolicy OPEN_OKR_RAG = PacePolicy.builder()
            .id("open-okr-rag")
            .source("open-okr: progress alone, green from 75, red below 50; its own review condemns it")
            .compared(PacePolicy.Compared.PROGRESS)
            .addBands(
                    PaceBand.from("green", Standing.ON_TRACK, value("open-okr-rag.green", "0.75")),
                    PaceBand.from("amber", Standing.BEHIND, value("open-okr-rag.amber", "0.5")),
                    PaceBand.otherwise("red", Standing.OFF_TRACK))
            .build();

    private static final PacePolicy OPEN_OKR = PacePolicy.builder()
            .id("open-okr")
            .source("open-okr: what the owner last said, outranked by a missing check-in")
            .compared(PacePolicy.Compared.STATED)
            .addBands(
                    PaceBand.otherwise("on_track", Standing.ON_TRACK),
                    PaceBand.otherwise("caution", Standing.BEHIND),
                    PaceBand.otherwise("off_track", Standing.OFF_TRACK))
            .build();

    private static final PacePolicy MHOKR = PacePolicy.builder()
            .id("mhokr")
            .source("MHOKR: what the owner last said, or a confidence below 50")
            .compared(PacePolicy.Compared.STATED)
            .leastConfidence(value("mhokr.confidence", "0.5"))
            .addBands(
                    PaceBand.otherwise("ON_TRACK", Standing.ON_TRACK),
                    PaceBand.otherwise("AT_RISK", Standing.BEHIND),
                    PaceBand.otherwise("OFF_TRACK", Standing.OFF_TRACK))
            .build();

    private static final PacePolicy BUSINESS_AS_CODE = PacePolicy.builder()
            .id("business-as-code")
            .source("business-as-code: progress from 70 % and, for objectives, confidence from 60 %")
            .compared(PacePolicy.Compared.PROGRESS)
            .leastConfidence(value("business-as-code.confidence", "0.6"))
            .addBands(
                    PaceBand.from("on track", Standing.ON_TRACK, value("business-as-code.on-track", "0.7")),
                    PaceBand.otherwise("not on track", Standing.OFF_TRACK))
            .build();

    private static final PacePolicy WORKBOARD = PacePolicy.builder()
            .id("workboard")
            .source("WorkBoard: the owner's confidence from 70 %, from 40 %, below")
            .compared(PacePolicy.Compared.CONFIDENCE)
            .addBands(
                    PaceBand.from("high", Standing.ON_TRACK, value("workboard.high", "0.7")),
                    PaceBand.from("medium", Standing.BEHIND, value("workboard.medium", "0.4")),
                    PaceBand.otherwise("low", Standing.OFF_TRACK))
            .build();

    private static final List<PacePolicy> ALL = Stream.of(
                    ALLDONE,
                    BOJA,
                    BURNING_OKR,
                    BUSINESS_AS_CODE,
                    CASCADE,
                    EIGHTY_PERCENT,
                    ENGAGEDLY,
                    INNOVATION_MINDS,
                    MHOKR,
                    MOONCAMP,
                    OBOARD,
                    OPEN_OKR,
                    OPEN_OKR_RAG,
                    PLANVIEW,
                    SERVICENOW,
                    UPRAISE,
                    VIVA,
                    WORKBOARD)
            .sorted(Comparator.comparing(PacePolicy::getId))
            .toList();

    private PacePolicies() {}

    private static PolicyValue value(String name, String number) {
        return PolicyValue.of("pace." + name, number, name.substring(0, name.indexOf('.')));
    }

    /** {@return expected less actual progress: up to 0, up to 25 points, more: Viva Goals} */
    public static PacePolicy viva() {
        return VIVA;
    }

    /** {@return actual by expected progress from 0.95, from 0.75, below: UpRaise} */
    public static PacePolicy upraise() {
        return UPRAISE;
    }

    /** {@return actual by expected progress from 0.7, from 0.4, below: Oboard} */
    public static PacePolicy oboard() {
        return OBOARD;
    }

    /** {@return within ten points of what is expected: Planview} */
    public static PacePolicy planview() {
        return PLANVIEW;
    }

    /** {@return nine tenths of what is expected: Mooncamp's example} */
    public static PacePolicy mooncamp() {
        return MOONCAMP;
    }

    /** {@return as expected, within ten points, or off track, as all that is past due: Innovation Minds} */
    public static PacePolicy innovationMinds() {
        return INNOVATION_MINDS;
    }

    /** {@return actual by expected progress from 0.9, from 0.75, below: ServiceNow} */
    public static PacePolicy serviceNow() {
        return SERVICENOW;
    }

    /** {@return actual by expected progress above 1.05, from 0.95, from 0.85, below: Cascade} */
    public static PacePolicy cascade() {
        return CASCADE;
    }

    /** {@return up to 16.5 points short, up to 33, more: Engagedly} */
    public static PacePolicy engagedly() {
        return ENGAGEDLY;
    }

    /** {@return 10 points ahead, 5 short, 20 short, more; completed and ended on their own: Alldone} */
    public static PacePolicy alldone() {
        return ALLDONE;
    }

    /** {@return 10 points short of four fifths, 30, more: a German OKR app} */
    public static PacePolicy eightyPercent() {
        return EIGHTY_PERCENT;
    }

    /** {@return 20 points short, 40, more: BurningOKR} */
    public static PacePolicy burningOkr() {
        return BURNING_OKR;
    }

    /** {@return progress alone in four words: BOJA OKR} */
    public static PacePolicy boja() {
        return BOJA;
    }

    /** {@return progress alone in red, amber and green: open-okr} */
    public static PacePolicy openOkrRag() {
        return OPEN_OKR_RAG;
    }

    /** {@return what the owner last said: open-okr} */
    public static PacePolicy openOkr() {
        return OPEN_OKR;
    }

    /** {@return what the owner last said, unless his or her confidence is low: MHOKR} */
    public static PacePolicy mhokr() {
        return MHOKR;
    }

    /** {@return progress alone from 0.7, unless confidence is below 0.6: business-as-code} */
    public static PacePolicy businessAsCode() {
        return BUSINESS_AS_CODE;
    }

    /** {@return the owner's confidence from 0.7, from 0.4, below: WorkBoard} */
    public static PacePolicy workboard() {
        return WORKBOARD;
    }

    /** {@return every policy, in order of their names} */
    public static List<PacePolicy> all() {
        return ALL;
    }

    /**
     * Finds a policy.
     *
     * @param id its name, such as {@code viva}
     * @return the policy
     * @throws InvalidOkrException with code {@code okr.invalid.unknown-id} if there is none
     */
    public static PacePolicy byId(String id) {
        return ALL.stream()
                .filter(policy -> policy.getId().equals(id))
                .findFirst()
                .orElseThrow(() -> new InvalidOkrException(
                        "okr.invalid.unknown-id",
                        "there is no pace policy '" + Texts.shown(id) + "'; there are "
                                + ALL.stream().map(PacePolicy::getId).collect(Collectors.joining(", ")),
                        List.of("pace")));
    }
}
