package io.okr4j.core.review;

import io.okr4j.core.statement.Statement;
import io.okr4j.core.statement.StatementParts;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What titles say, kept for as long as a review lasts, since many rules ask for the same ones. */
final class ReadTitles {

    private final Map<String, StatementParts> parts = new ConcurrentHashMap<>();
    private final Map<String, ObjectiveTitle> whole = new ConcurrentHashMap<>();
    private final Map<String, ObjectiveTitle> main = new ConcurrentHashMap<>();

    static ReadTitles of(ReviewContext context) {
        return context.once(ReadTitles.class, any -> new ReadTitles());
    }

    /** What a title, or a part of one, says. */
    StatementParts parts(String text) {
        return parts.computeIfAbsent(text, title -> Statement.of(title).parts());
    }

    /** The title of an objective. */
    ObjectiveTitle title(String title) {
        return whole.computeIfAbsent(title, ObjectiveTitle::of);
    }

    /** What a title promises, without the clauses on how, why and with what effect. */
    ObjectiveTitle mainClause(String title) {
        return main.computeIfAbsent(title, any -> title(any).mainClause());
    }
}
