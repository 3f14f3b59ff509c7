package app.photoplay.sharing;

import app.photoplay.base.UserId;

/**
 * What a page for guests has to know of its link.
 *
 * @param owner of the work, whose plan says with which mark it is shown
 * @param version that it leads to
 * @param asksPassword whether it wants a password
 */
public record GuestLink(
        ShareLinkId id, UserId owner, PublishedVersion version, ShareOptions options, boolean asksPassword) {

    public boolean asksName() {
        return options.watermark();
    }

    public boolean shows(SharedPart part) {
        return options.shows(part);
    }

    /** Nobody takes along what their name only lies over (decision 056), also by links of before. */
    public boolean allows(GuestRight right) {
        return options.allows(right) && !(options.watermark() && right.takesAlong());
    }

    /** Whether any picture of the work is to be seen behind it: those of the storyboard, or small ones along its film. */
    public boolean showsPictures() {
        return shows(SharedPart.FILM) || shows(SharedPart.STORYBOARD);
    }

    /** @param size of a picture of a shot: «small», or a larger one */
    public boolean showsPicture(String size) {
        return shows(SharedPart.STORYBOARD) || shows(SharedPart.FILM) && size.equals("small");
    }
}
