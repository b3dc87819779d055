/**
 * The {@code okr} command: reads plans, reviews them, and says what was found to people and to other programs.
 *
 * <p>Not meant to be called from code; {@link io.okr4j.cli.OkrCli} is where it begins. This is the only place of the
 * product that looks at the calendar of the machine, and only for the default of {@code --as-of}.
 */
@NullMarked
package io.okr4j.cli;

import org.jspecify.annotations.NullMarked;
