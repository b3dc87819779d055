package io.okr4j.core.statement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Statements that neither a verb list nor a look for digits gets right. */
class HardCasesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            TASK | get eight design critiques
            TASK | raise outbound emails from 50 to 90 a day
            TASK | unit tests for all services
            TASK | a working parser for invoices
            TASK | complete 90 % of the migration
            OUTCOME | forty colleagues open it daily
            OUTCOME | management agrees
            OUTCOME | launch chat to raise sign-ups by 25 %
            VAGUE | increase revenue
            """)
    void is_told_by_what_is_counted_and_who_acts(Label label, String statement) {
        assertThat(StatementClassifier.standard().classify(statement).getLabel())
                .as(statement)
                .isEqualTo(label);
    }
}
