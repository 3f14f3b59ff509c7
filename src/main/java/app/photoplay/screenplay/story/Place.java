package app.photoplay.screenplay.story;

/**
 * A place as prose names it.
 *
 * @param name short, without article, such as «long, low hall»
 * @param noun the word that makes it a place, such as «hall»
 * @param where {@code in}, {@code out} or {@code both}
 */
public record Place(String name, String noun, String where) {}
