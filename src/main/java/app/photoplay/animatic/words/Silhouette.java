package app.photoplay.animatic.words;

/**
 * Something that words name and that a picture shows, a row of {@code animatic/silhouettes.tsv}.
 *
 * @param id what it is
 * @param outline where its outline is from: «prop:KEY», «beast:DOG», «svg:cannon», «role:nun», or the name of a glyph
 * @param metres how tall it is
 * @param where it belongs
 */
public record Silhouette(String id, String outline, double metres, Where where) {

    /** Where things are found. */
    public enum Where {
        HAND,
        TABLE,
        FLOOR,
        WALL,
        SKY,
        WATER,
        ROAD,
        FAR,
        PERSON
    }

    /** What of the outline comes after such a prefix, or nothing for another kind of outline. */
    public String after(String prefix) {
        return outline.startsWith(prefix) ? outline.substring(prefix.length()) : "";
    }

    public boolean isPerson() {
        return where == Where.PERSON;
    }

    public boolean isBeast() {
        return outline.startsWith("beast:");
    }
}
