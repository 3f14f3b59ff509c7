package app.photoplay.assets;

import java.util.List;

/**
 * A stretch of all that a filter finds, in order.
 *
 * @param found how many there are of it, whatever is on the page
 */
public record AssetPage(int found, List<AssetCard> cards) {

    public AssetPage {
        cards = List.copyOf(cards);
    }
}
