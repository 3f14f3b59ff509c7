package app.photoplay.review.web;

import org.jspecify.annotations.Nullable;

/**
 * What stands in the forms: nothing, what an address asks for, or what somebody wrote that could not be taken.
 *
 * @param answers number of the thread whose answer it is; 0 for a remark of its own
 * @param fault key of the words that say why it was not taken; null for nothing wrong
 */
record ReviewDraft(
        int answers,
        String name,
        String words,
        String shot,
        String from,
        String to,
        String drawing,
        @Nullable String fault) {

    static final ReviewDraft EMPTY = new ReviewDraft(0, "", "", "", "", "", "", null);

    /** For a shot that an address names. */
    static ReviewDraft ofShot(String shot) {
        return new ReviewDraft(0, "", "", shot, "", "", "", null);
    }

    /** Without one that cannot be kept: it would come along with every other try. */
    ReviewDraft withoutDrawing() {
        return new ReviewDraft(answers, name, words, shot, from, to, "", fault);
    }

    ReviewDraft with(String fault) {
        return new ReviewDraft(answers, name, words, shot, from, to, drawing, fault);
    }
}
