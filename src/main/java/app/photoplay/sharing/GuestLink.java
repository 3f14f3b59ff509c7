package app.photoplay.sharing;

import java.util.Set;

/**
 * What a page for guests has to know of its link.
 *
 * @param version that it leads to
 * @param asksPassword whether it wants a password
 */
public record GuestLink(ShareLinkId id, PublishedVersion version, ShareOptions options, boolean asksPassword) {

    public boolean asksName() {
        return options.watermark();
    }

    public boolean shows(SharedPart part) {
        return options.shows(part);
    }

    public boolean allows(GuestRight right) {
        return options.allows(right);
    }

    /** Whether any picture of the work is to be seen behind it. */
    public boolean showsPictures() {
        return !Set.of(SharedPart.SCRIPT).equals(options.shows());
    }
}
