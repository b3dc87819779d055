package io.okr4j.cli;

/**
 * What is known of the terminal.
 *
 * @param out whether standard output is one
 * @param err whether standard error is one
 * @param width how many columns a line has
 * @param colourless whether the user asked all programs for no colour
 * @param blocks whether it can be trusted to draw bars of blocks: it reads UTF-8
 */
record Terminal(boolean out, boolean err, int width, boolean colourless, boolean blocks) {

    Terminal(boolean out, boolean err, int width, boolean colourless) {
        this(out, err, width, colourless, true);
    }
}
