package io.okr4j.cli;

/**
 * What is known of the terminal.
 *
 * @param out whether standard output is one
 * @param err whether standard error is one
 * @param width how many columns a line has
 * @param colourless whether the user asked all programs for no colour
 */
record Terminal(boolean out, boolean err, int width, boolean colourless) {}
