package app.photoplay.base;

/**
 * A page on which what a {@link Refusal} names can be lifted.
 *
 * @param address of the page, without a slash in front, such as {@code plans?lifts=studio}
 * @param wordsKey of the message that the way there is called by
 */
public record Remedy(String address, String wordsKey) {}
