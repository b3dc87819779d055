package io.okr4j.format.tree;

/**
 * Something that is wrong with a file.
 *
 * @param code the code of the kind of fault
 * @param line the line, beginning with 1
 * @param column the column in characters, beginning with 1
 * @param path the fields that lead there; empty if it is about the file as a whole
 * @param message what is wrong and what is allowed
 */
public record Fault(String code, int line, int column, String path, String message) {}
