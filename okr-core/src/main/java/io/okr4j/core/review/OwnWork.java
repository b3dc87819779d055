package io.okr4j.core.review;

import io.okr4j.core.measure.Measure;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Kinds of work of one's own that have a usual effect, which the advice names instead. */
enum OwnWork {
    CALLS("call calls calling anruf anrufe", "电话 拨打 通话"),
    MEETINGS("meeting meetings visit visits conversations termine besuche gespräche", "会议 拜访 会面"),
    DEMOS("demo demos demonstrations presentations vorführungen", "演示"),
    MESSAGES("email emails mail mails newsletter newsletters messages", "邮件 电邮 短信 简报"),
    POSTS("post posts article articles blog video videos beiträge artikel", "文章 博文 帖子 博客 视频"),
    TRAINING("train training trainings workshop workshops course courses schulung schulungen schulen", "培训 研讨会 课程"),
    DOCUMENTATION(
            "document documents documentation guide guides handbook manual dokumentation dokumentieren handbuch",
            "文档 手册 指南"),
    HIRING("hire hires hiring recruit recruits interviews einstellen", "招聘 聘用 雇用 招募"),
    ANALYSIS(
            "report reports analysis analyse analyze survey surveys study bericht berichte analysieren", "报告 分析 调查 调研"),
    FEATURES(
            "feature features app apps release releases platform portal website product products funktion funktionen"
                    + " plattform",
            "功能 应用 平台 网站 产品 系统");

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final List<OwnWork> ALL = List.of(values());

    // what follows says what the work is for, not what it is
    private static final Set<String> PURPOSE =
            Set.of("for", "on", "about", "with", "to", "so", "für", "über", "mit", "zu", "damit");

    // what a measure may count and still count only how far the own work has come
    private static final Set<String> PROGRESS = Set.of(
            ("task tasks project projects ticket tickets story stories points step steps item items test tests module"
                            + " modules service services system systems component components screens pages"
                            + " milestones migration rollout roadmap work")
                    .split(" "));

    private final String words;
    private final String chinese;

    OwnWork(String words, String chinese) {
        this.words = words;
        this.chinese = chinese;
    }

    /** The kind of work that the text names first. */
    static Optional<OwnWork> namedIn(String text) {
        return words(text).stream()
                .takeWhile(word -> !PURPOSE.contains(word))
                .flatMap(word -> ALL.stream().filter(work -> work.isNamed(word)))
                .findFirst()
                .or(() -> ALL.stream()
                        .filter(work -> work.placeIn(text) < text.length())
                        .min(Comparator.comparing(work -> work.placeIn(text))));
    }

    /** Whether the measure counts own work, or how far it has come. */
    static boolean isCountedBy(Measure measure) {
        return MeasuredTitle.counted(measure)
                .filter(counted ->
                        namedIn(counted).isPresent() || words(counted).stream().anyMatch(PROGRESS::contains))
                .isPresent();
    }

    /** The words of a text in small letters. */
    static List<String> words(String text) {
        return BETWEEN_WORDS
                .splitAsStream(text.toLowerCase(Locale.ROOT))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** {@return the last part of the key of the advice} */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    private boolean isNamed(String word) {
        return (" " + words + " ").contains(" " + word + " ");
    }

    private int placeIn(String text) {
        return Stream.of(chinese.split(" "))
                .map(text::indexOf)
                .filter(place -> place >= 0)
                .min(Comparator.naturalOrder())
                .orElseGet(text::length);
    }
}
