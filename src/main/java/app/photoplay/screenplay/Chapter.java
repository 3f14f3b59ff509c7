package app.photoplay.screenplay;

/**
 * A part of the text that a creator can pick.
 *
 * @param title as the text has it, or «Part 2» where it has none
 * @param range its characters in the source
 */
public record Chapter(String title, TextRange range) {}
