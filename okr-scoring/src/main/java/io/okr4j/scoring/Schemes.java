package io.okr4j.scoring;

import io.okr4j.scoring.internal.Fraction;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/** The parts of the published schemes; {@link GradingStrategies} says what each is. */
final class Schemes {

    private static final BigDecimal TEN = BigDecimal.TEN;

    // re:Work and Doerr publish the bands on a grid of tenths; between them lie holes, closed by rounding half up
    private static final Scale TRAFFIC_LIGHT = Scale.unit(
            Scale.Holes.ROUNDED,
            Band.of("red", "0", "0.3"),
            Band.of("yellow", "0.4", "0.6"),
            Band.of("green", "0.7", "1"));

    private static final Scale YES_NO =
            Scale.unit(Scale.Holes.TO_THE_LOWER, Band.of("no", "0", "0"), Band.of("yes", "1", "1"));

    private static final Span WHOLE = Span.of("1", "1");

    static final GradingScheme GOOGLE = GradingScheme.builder()
            .id("google")
            .source("Google re:Work; Google's OKR playbook (G01-G04)")
            .scale(TRAFFIC_LIGHT)
            .committed(WHOLE)
            .aspirational(Span.of("0.6", "0.7"))
            .build();

    static final GradingScheme DOERR = GradingScheme.builder()
            .id("doerr")
            .source("Doerr, Measure What Matters (G02, G05)")
            .scale(TRAFFIC_LIGHT)
            .committed(WHOLE)
            .build();

    static final GradingScheme GROVE = GradingScheme.builder()
            .id("grove")
            .source("Grove, Intel; Doerr's gate on key results; Radical Focus at the end of a cycle (G06, G07, G10)")
            .curve(Curve.allOrNothing())
            .scale(YES_NO)
            .committed(WHOLE)
            .build();

    static final GradingScheme KLAU = GradingScheme.builder()
            .id("klau")
            .source("Klau, Google Ventures (G08)")
            .scale(Scale.unit(
                    Scale.Holes.TO_THE_LOWER,
                    Band.of("missed", "0", "0.39"),
                    Band.of("progress", "0.4", "0.79"),
                    Band.of("unlikely", "0.8", "1")))
            .aspirational(Span.of("0.6", "0.7"))
            .build();

    // belief in tenths, from 1 to 10; half a chance to begin with
    static final GradingScheme WODTKE = GradingScheme.builder()
            .id("wodtke")
            .source("Wodtke, Radical Focus (G09)")
            .subject(Subject.CONFIDENCE)
            .initial(new BigDecimal("0.5"))
            .curve(outOfTen())
            .scale(Scale.builder().from("1", "10").build())
            .build();

    static final GradingScheme KOAN = WODTKE.toBuilder()
            .id("koan")
            .source("Koan (G30)")
            .initial(Optional.empty())
            .scale(Scale.builder()
                    .from("1", "10")
                    .addBands(
                            Band.of("at risk", "1", "3"),
                            Band.of("has issues", "4", "7"),
                            Band.of("on track", "8", "10"))
                    .build())
            .build();

    static final GradingScheme WORKBOARD = GradingScheme.builder()
            .id("workboard")
            .source("WorkBoard (G16)")
            .subject(Subject.CONFIDENCE)
            .scale(Scale.unit(
                    Scale.Holes.TO_THE_LOWER,
                    Band.of("low", "0", "0.39"),
                    Band.of("medium", "0.4", "0.69"),
                    Band.of("high", "0.7", "1")))
            .build();

    static final GradingScheme LAMORTE = GradingScheme.builder()
            .id("lamorte")
            .source("Lamorte, The OKRs Field Book (G11)")
            .subject(Subject.LEVEL)
            .scale(levelBands("below commit"))
            .build();

    static final GradingScheme NIVEN_LAMORTE = GradingScheme.builder()
            .id("niven-lamorte")
            .source("Niven and Lamorte, by way of Viva Goals (G12)")
            .curve(Curve.steps("0.3", "0.7", "1"))
            .aspirational(Span.of("0.7", "0.7"))
            .build();

    static final GradingScheme CASTRO = GradingScheme.builder()
            .id("castro")
            .source("Castro, roofshots and moonshots; his cut-offs are not confirmed and left out (G13)")
            .committed(WHOLE)
            .build();

    static final GradingScheme PERDOO = GradingScheme.builder()
            .id("perdoo")
            .source("Perdoo (G14)")
            .clamp(Clamp.floor())
            .scale(Scale.builder().open(true).build())
            .build();

    static final GradingScheme LATTICE =
            GradingScheme.builder().id("lattice").source("Lattice (G17)").build();

    static final GradingScheme TABILITY = GradingScheme.builder()
            .id("tability")
            .source("Tability (G18)")
            .aspirational(Span.of("0.8", "0.9"))
            .build();

    static final GradingScheme GITLAB = GradingScheme.builder()
            .id("gitlab")
            .source("GitLab handbook (G20)")
            .aspirational(Span.of("0.7", "1"))
            .build();

    static final GradingScheme ATLASSIAN = GradingScheme.builder()
            .id("atlassian")
            .source("Atlassian Goals, the score that the owner types in (G21)")
            .subject(Subject.STATED_GRADE)
            .scale(Scale.unit(
                    Scale.Holes.ROUNDED,
                    Band.of("off track", "0", "0.3"),
                    Band.of("at risk", "0.4", "0.6"),
                    Band.of("on track", "0.7", "1")))
            .aspirational(Span.of("0.7", "0.7"))
            .build();

    static final GradingScheme VIVA = GradingScheme.builder()
            .id("viva")
            .source("Microsoft Viva Goals, scoring guidance; other pages of it say 0.7 to 0.9 (G22)")
            .committed(WHOLE)
            .aspirational(Span.of("0.6", "0.8"))
            .build();

    private static final Scale ZONES = Scale.builder()
            .open(true)
            .addBands(
                    Band.of("fail", "0", "0.3"),
                    Band.of("commit", "0.3", "0.7"),
                    Band.of("target", "0.7", "1"),
                    Band.of("stretch", "1", "1"))
            .build();

    static final GradingScheme PUZZLE = GradingScheme.builder()
            .id("puzzle")
            .source("puzzle/okr, metric key results (G23)")
            .subject(Subject.PROGRESS_TO_STRETCH)
            .clamp(Clamp.floor())
            .scale(ZONES)
            .build();

    static final GradingScheme LEVELS = GradingScheme.builder()
            .id("levels")
            .source("puzzle/okr, ordinal key results: the zone is the grade (G24)")
            .subject(Subject.LEVEL)
            .scale(levelBands("fail"))
            .labelOnly(true)
            .build();

    static final GradingScheme PROFIT = GradingScheme.builder()
            .id("profit")
            .source("Profit.co, status confidence (G25)")
            .subject(Subject.STATUS)
            .build();

    static final GradingScheme QULTURE = GradingScheme.builder()
            .id("qulture")
            .source("Qulture.Rocks (G26)")
            .scale(Scale.unit(
                    Scale.Holes.TO_THE_LOWER,
                    Band.of("red", "0", "0.3333"),
                    Band.of("yellow", "0.3333", "0.6666"),
                    Band.of("green", "0.6666", "1")))
            .build();

    static final GradingScheme BOJA = GradingScheme.builder()
            .id("boja")
            .source("BOJA OKR for Jira (G27)")
            .scale(Scale.unit(
                    Scale.Holes.TO_THE_LOWER,
                    Band.of("off track", "0", "0.19"),
                    Band.of("at risk", "0.2", "0.59"),
                    Band.of("on track", "0.6", "0.99"),
                    Band.of("done", "1", "1")))
            .build();

    static final GradingScheme SERVICENOW = GradingScheme.builder()
            .id("servicenow")
            .source("ServiceNow goals (G28)")
            .clamp(Clamp.none())
            .scale(Scale.builder()
                    .open(true)
                    .addBands(
                            Band.of("red", "0", "0.74"),
                            Band.of("yellow", "0.75", "0.89"),
                            Band.of("green", "0.9", "1"))
                    .build())
            .build();

    static final GradingScheme METRONOME = GradingScheme.builder()
            .id("metronome")
            .source("Metronome Growth; only for metrics that rise (G29)")
            .subject(Subject.SHARE_OF_TARGET)
            .clamp(Clamp.none())
            .scale(Scale.builder()
                    .open(true)
                    .addBands(
                            Band.of("red", "0", "0.9"),
                            Band.of("yellow", "0.9", "1"),
                            Band.of("green", "1", "1.1"),
                            Band.of("super green", "1.1", "1.1"))
                    .build())
            .build();

    private static final String BARELY =
            BigDecimal.ONE.movePointLeft(Fraction.DECIMALS).toPlainString();

    private static final GradingScheme PM_SKILLS_ASPIRATIONAL = GradingScheme.builder()
            .id("pm-skills")
            .source("pm-skills grader: by what each key result was meant to be (G31)")
            .scale(Scale.unit(Scale.Holes.TO_THE_LOWER, Band.of("miss", "0", "0.4"), Band.of("progress", "0.4", "1")))
            .committed(WHOLE)
            .aspirational(Span.of("0.4", "0.85"))
            .build();

    static final GradingStrategy PM_SKILLS = new ByAmbition(
            PM_SKILLS_ASPIRATIONAL,
            PM_SKILLS_ASPIRATIONAL.toBuilder()
                    .curve(Curve.allOrNothing())
                    .scale(Scale.unit(Scale.Holes.TO_THE_LOWER, Band.of("fail", "0", "0"), Band.of("pass", "1", "1")))
                    .build(),
            PM_SKILLS_ASPIRATIONAL.toBuilder()
                    .labelOnly(true)
                    .unreadLabel("insufficient")
                    .scale(Scale.unit(
                            Scale.Holes.TO_THE_LOWER,
                            Band.of("invalidated", "0", "0"),
                            Band.of("partial", BARELY, "1"),
                            Band.of("validated", "1", "1")))
                    .build(),
            PM_SKILLS_ASPIRATIONAL.toBuilder()
                    .labelOnly(true)
                    .scale(Scale.unit(
                            Scale.Holes.TO_THE_LOWER,
                            Band.of("fail", "0", "0"),
                            Band.of("drift", BARELY, "1"),
                            Band.of("pass", "1", "1")))
                    .build());

    static final GradingScheme ARTICLES = GradingScheme.builder()
            .id("articles")
            .source("articles on OKRs for sales teams: 0 to 1 at the end of the quarter, not 1 everywhere (G32)")
            .build();

    static final GradingScheme TIERS = GradingScheme.builder()
            .id("tiers")
            .source("articles on OKRs for sales teams: 80, 50 and 20 % certain, met or not (G33); to be read beside"
                    + " 'expected'")
            .curve(Curve.allOrNothing())
            .scale(YES_NO)
            .build();

    static final GradingScheme EXPECTED = GradingScheme.builder()
            .id("expected")
            .source("what the stated certainty lets expect (G33, calculated)")
            .subject(Subject.CERTAINTY)
            .build();

    static final List<GradingStrategy> BUILT_IN = List.of(
            GOOGLE,
            DOERR,
            GROVE,
            KLAU,
            WODTKE,
            KOAN,
            WORKBOARD,
            LAMORTE,
            NIVEN_LAMORTE,
            CASTRO,
            PERDOO,
            LATTICE,
            TABILITY,
            GITLAB,
            ATLASSIAN,
            VIVA,
            PUZZLE,
            LEVELS,
            PROFIT,
            QULTURE,
            BOJA,
            SERVICENOW,
            METRONOME,
            PM_SKILLS,
            ARTICLES,
            TIERS,
            EXPECTED);

    private Schemes() {}

    private static Scale levelBands(String below) {
        return Scale.unit(
                Scale.Holes.TO_THE_LOWER,
                Band.of(below, "0", "0.3"),
                Band.of("commit", "0.3", "0.7"),
                Band.of("target", "0.7", "1"),
                Band.of("stretch", "1", "1"));
    }

    private static Curve outOfTen() {
        return Curve.of(
                "out of ten",
                share -> share.multiply(TEN).setScale(0, RoundingMode.HALF_UP).max(BigDecimal.ONE));
    }
}
