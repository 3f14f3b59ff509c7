package app.photoplay.animatic.words;

/**
 * A noun of a shot that shows something.
 *
 * @param shown what it shows
 * @param word as written, in lower case, in the singular or in the plural
 * @param described the words from its article to itself, in lower case: «an old woman»
 * @param count how many, 1 for one of them
 * @param definite whether it is spoken of as known: «the woman», «her dog»
 * @param after the words that follow within the sentence, in lower case
 * @param at where it begins in the text
 */
public record Noun(Silhouette shown, String word, String described, int count, boolean definite, String after, int at) {

    /** The same, so many of them. */
    public Noun times(int many) {
        return new Noun(shown, word, described, many, definite, after, at);
    }
}
