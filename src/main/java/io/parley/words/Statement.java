package io.parley.words;

/**
 * Something that a scenario states.
 *
 * @param subject what it is about
 * @param says what it says of that
 * @param path where in the scenario it is said
 */
public record Statement(String subject, String says, String path) {}
