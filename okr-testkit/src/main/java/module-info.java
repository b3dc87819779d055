/** Arbitraries of every type of the model, and contracts for extensions, for the tests of whoever builds on it. */
module io.okr4j.testkit {
    requires transitive io.okr4j.core;
    requires transitive io.okr4j.alignment;
    requires transitive io.okr4j.scoring;
    // whoever tests with one of the two has it, and needs nothing of the other
    requires static transitive net.jqwik.api;
    requires static transitive org.junit.jupiter.api;

    exports io.okr4j.testkit;
    exports io.okr4j.testkit.contract;
    exports io.okr4j.testkit.flaw;
    exports io.okr4j.testkit.jqwik;
    exports io.okr4j.testkit.junit;

    provides net.jqwik.api.providers.ArbitraryProvider with
            io.okr4j.testkit.OkrArbitraryProvider,
            io.okr4j.testkit.jqwik.ContractArbitraryProvider;
    provides net.jqwik.api.configurators.ArbitraryConfigurator with
            io.okr4j.testkit.OkrNarrowingGuard;
    provides net.jqwik.api.SampleReportingFormat with
            io.okr4j.testkit.OkrReportingFormat;
}
