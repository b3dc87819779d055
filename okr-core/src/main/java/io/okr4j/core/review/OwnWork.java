package io.okr4j.core.review;

import io.okr4j.core.measure.Measure;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

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

    private static final Map<String, OwnWork> BY_WORD = by(work -> work.words);
    private static final Map<String, OwnWork> BY_CHINESE = by(work -> work.chinese);

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

    /** The kinds by their words, in their order. */
    private static Map<String, OwnWork> by(Function<OwnWork, String> words) {
        Map<String, OwnWork> kinds = new LinkedHashMap<>();
        for (OwnWork work : values()) {
            for (String word : words.apply(work).split(" ", -1)) {
                kinds.putIfAbsent(word, work);
            }
        }
        return kinds;
    }

    /** The kind of work that the text names first. */
    static Optional<OwnWork> namedIn(String text) {
        for (String word : Words.of(text)) {
            if (PURPOSE.contains(word)) {
                break;
            }
            OwnWork work = BY_WORD.get(word);
            if (work != null) {
                return Optional.of(work);
            }
        }
        return chineseIn(text);
    }

    private static Optional<OwnWork> chineseIn(String text) {
        Optional<OwnWork> first = Optional.empty();
        int place = text.length();
        for (Map.Entry<String, OwnWork> kind : BY_CHINESE.entrySet()) {
            int at = text.indexOf(kind.getKey());
            if (at >= 0 && at < place) {
                place = at;
                first = Optional.of(kind.getValue());
            }
        }
        return first;
    }

    /** Whether the measure counts own work, or how far it has come. */
    static boolean isCountedBy(Measure measure) {
        return MeasuredTitle.counted(measure)
                .filter(counted -> namedIn(counted).isPresent()
                        || Words.of(counted).stream().anyMatch(PROGRESS::contains))
                .isPresent();
    }

    /** {@return the last part of the key of the advice} */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
