package io.okr4j.testkit;

import io.okr4j.testkit.internal.Shown;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.SampleReportingFormat;

/**
 * Prints what is in a plan, an objective or a key result on which a property failed, whose {@code toString} names it
 * only; found by jqwik through {@code META-INF/services}. What is as in an empty one is left out.
 */
public final class OkrReportingFormat implements SampleReportingFormat {

    /** Creates the format; called by jqwik. */
    public OkrReportingFormat() {}

    /**
     * Tells whether a value is printed in this way.
     *
     * @param value what a property was tried on
     * @return true for plans, objectives, key results, and what extensions are tried on
     */
    @Override
    public boolean appliesTo(Object value) {
        return Shown.parts(value).isPresent();
    }

    /**
     * Lists what is in a value.
     *
     * @param value what a property was tried on
     * @return its attributes by name, the title first
     */
    @Override
    public Object report(Object value) {
        Map<Object, Object> report = new LinkedHashMap<>();
        Shown.parts(value)
                .orElseThrow()
                .forEach((name, part) -> report.put(SampleReportingFormat.plainLabel(name), part));
        return report;
    }

    /**
     * Names a value.
     *
     * @param value what a property was tried on
     * @return such as {@code Plan sales-2026}
     */
    @Override
    public Optional<String> label(Object value) {
        return Optional.of(Shown.label(value) + " ");
    }
}
