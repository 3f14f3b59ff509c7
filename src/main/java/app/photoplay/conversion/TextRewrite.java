package app.photoplay.conversion;

import app.photoplay.storyboard.rewrite.RewritePlan;

/**
 * Another text for a film, and what it would do; nothing is done yet.
 *
 * @param revision of the document that it was worked out on
 * @param plan what would change, its command without a version of the text
 */
public record TextRewrite(long revision, String text, RewritePlan plan) {

    /** Whether it is the text that the film has. */
    public boolean unchanged() {
        return plan.command().change().unchanged();
    }
}
