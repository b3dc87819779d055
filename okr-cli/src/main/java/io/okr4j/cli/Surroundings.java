package io.okr4j.cli;

import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Clock;

/**
 * Everything that a command touches outside itself.
 *
 * @param in standard input
 * @param out standard output
 * @param err standard error
 * @param folder where file names that are not absolute begin
 * @param terminal what is known of the terminal
 * @param clock tells what day it is
 * @param ticker moves the progress bar
 */
record Surroundings(
        InputStream in,
        OutputStream out,
        OutputStream err,
        Path folder,
        Terminal terminal,
        Clock clock,
        Ticker ticker) {}
