package app.photoplay.studio.assets;

import app.photoplay.assets.AssetCard;
import app.photoplay.media.AssetId;
import java.util.List;
import java.util.Map;

/** What the rows ask for and tell. */
interface AssetRowActs {

    Map<AssetId, AssetCard> cards(List<AssetId> ids);

    /** Whether whoever looks may change what it is of. */
    boolean changes(AssetCard card);

    void selected(int count, int of, int excepted, boolean whole, boolean only);

    /** Likes it, or not any more. */
    void favourite(AssetId id);

    /** Puts it away, or brings it back. */
    void bin(AssetId id);
}
