package io.okr4j.scoring;

import io.okr4j.core.Reading;
import io.okr4j.scoring.internal.Fraction;
import java.time.LocalDate;

/** A reading that counts, on its day, as one number. */
record Point(LocalDate on, Fraction value, Reading reading) {}
