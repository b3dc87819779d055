package io.okr4j.core.measure;

import io.okr4j.core.internal.Texts;
import io.okr4j.core.invariant.InvalidOkrException;
import java.util.Currency;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The currency codes of ISO 4217. */
final class Currencies {

    private static final Set<String> CODES = Currency.getAvailableCurrencies().stream()
            .map(Currency::getCurrencyCode)
            .collect(Collectors.toUnmodifiableSet());

    private Currencies() {}

    static void require(String code) {
        if (!CODES.contains(code)) {
            throw new InvalidOkrException(
                    "okr.invalid.currency",
                    "name must be a currency code of ISO 4217 such as EUR but was '" + Texts.shown(code) + "'",
                    List.of("name"));
        }
    }
}
