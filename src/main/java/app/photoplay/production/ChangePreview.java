package app.photoplay.production;

import app.photoplay.plan.Credits;

/**
 * What a change of the document would come to.
 *
 * @param stale how many shots would be older than what they say, that are not so now
 * @param price of bringing everything that is stale then up to date
 * @param before the same as it stands now
 */
public record ChangePreview(int stale, Credits price, Credits before) {

    public static final ChangePreview NOTHING = new ChangePreview(0, Credits.ZERO, Credits.ZERO);
}
