package io.okr4j.core.validator;

import io.okr4j.core.constraint.PlainText;
import io.okr4j.core.internal.Texts;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** Finds characters that draw nothing and may mislead. */
public final class PlainTextValidator implements ConstraintValidator<PlainText, String> {

    /** Called by Bean Validation. */
    public PlainTextValidator() {}

    @Override
    public boolean isValid(@Nullable String text, ConstraintValidatorContext context) {
        if (text == null) {
            return true;
        }
        OptionalInt hidden = text.codePoints().filter(Texts::hidden).findFirst();
        if (hidden.isEmpty()) {
            return true;
        }
        return Violations.report(context, Map.of("character", String.format(Locale.ROOT, "U+%04X", hidden.getAsInt())));
    }
}
