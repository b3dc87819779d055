package io.okr4j.cli;

import io.okr4j.core.invariant.InvalidOkrException;
import io.okr4j.core.statement.StatementClassifier;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the probability below which nothing is decided. */
final class Threshold implements ITypeConverter<StatementClassifier> {

    @Override
    public StatementClassifier convert(String text) {
        try {
            return StatementClassifier.standard().undecidedBelow(text);
        } catch (InvalidOkrException e) {
            throw new TypeConversionException("must be a probability from 0 to 1 but was '" + text + "'");
        }
    }
}
