package io.okr4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

/** A folder, a terminal and a day, in which the command is run. */
final class Session {

    static final String SMALL = """
            format: okr4j/v1
            id: small
            title: Small plan
            owners:
              - {id: sales, name: Sales, level: team}
            objectives:
              - id: loyal
                title: Customers stay with us
                owner: sales
                period: 2026-Q3
                key-results:
                  - id: churn
                    title: Customers who leave
                    certainty: 0.8
                    measure: {kind: metric, baseline: 5, target: 5, unit: {percent-of: customers}}
                  - id: cycle
                    title: Offers are signed sooner
                    certainty: 0.5
              - id: more
                title: Increase revenue
                owner: sales
                period: 2026-Q3
                key-results:
                  - id: revenue
                    title: Recurring revenue
                    measure: {kind: metric, baseline: 100, target: 120, unit: EUR}
                  - id: deals
                    title: Deals won
                    measure: {kind: metric, baseline: 10, target: 12, unit: {percent-of: offers}}
            """;

    static final String CLEAN = """
            format: okr4j/v1
            id: clean
            title: Clean plan
            owners: [{id: sales, name: Sales, level: team}]
            objectives:
              - id: loyal
                title: Customers stay with us
                owner: sales
                period: 2026-Q3
                key-results:
                  - id: churn
                    title: Customers who leave
                    certainty: 0.8
                    measure: {kind: metric, baseline: 5, target: 3, unit: {percent-of: customers}}
                  - id: cycle
                    title: Days to the signature
                    certainty: 0.5
                    measure: {kind: metric, baseline: 30, target: 25, unit: days}
            """;

    private final Path folder;
    private byte[] input = new byte[0];
    private Terminal terminal = new Terminal(false, false, 80, false);
    private Clock clock = Clock.fixed(Instant.parse("2026-08-14T10:00:00Z"), ZoneOffset.UTC);
    private Ticker ticker = tick -> () -> {};

    Session(Path folder) {
        this.folder = folder;
    }

    /** What a run left behind. */
    record Outcome(int code, String out, String err) {
        JsonNode json() {
            try {
                return new ObjectMapper().readTree(out);
            } catch (JsonProcessingException e) {
                throw new AssertionError(out, e);
            }
        }

        List<String> errLines() {
            return err.lines().toList();
        }
    }

    Session file(String name, String text) {
        return file(name, text.getBytes(StandardCharsets.UTF_8));
    }

    Session file(String name, byte[] bytes) {
        try {
            Files.write(folder.resolve(name), bytes);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return this;
    }

    Session input(String text) {
        input = text.getBytes(StandardCharsets.UTF_8);
        return this;
    }

    Session input(byte[] bytes) {
        input = bytes.clone();
        return this;
    }

    Session terminal(Terminal known) {
        terminal = known;
        return this;
    }

    Session clock(Clock known) {
        clock = known;
        return this;
    }

    Session ticker(Ticker known) {
        ticker = known;
        return this;
    }

    Outcome run(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = OkrCli.run(
                new Surroundings(new ByteArrayInputStream(input), out, err, folder, terminal, clock, ticker),
                arguments);
        return new Outcome(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /** Runs, and expects one line on standard error, nothing on standard output and the exit code 2. */
    String refused(String... arguments) {
        Outcome outcome = run(arguments);
        assertThat(outcome.code()).isEqualTo(OkrCli.BAD);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.errLines()).hasSize(1);
        return outcome.errLines().get(0);
    }
}
