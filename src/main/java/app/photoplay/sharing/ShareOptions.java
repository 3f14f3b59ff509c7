package app.photoplay.sharing;

import java.time.Instant;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a link shows to whom, without its password.
 *
 * @param name for the creator’s own list; guests do not see it
 * @param version number of the published version that it shows; null for always the newest
 * @param shows at least one part
 * @param watermark whether guests say their name first, and see it over the pictures
 * @param indexed whether search engines may list the page
 * @param frames origins whose pages may frame the player, such as {@code https://blog.example}; «*» for all of them
 * @param expiresAt from when on it leads nowhere; null for never
 * @param zone in which the creator said so
 */
public record ShareOptions(
        String name,
        @Nullable Integer version,
        Set<SharedPart> shows,
        Set<GuestRight> allows,
        boolean watermark,
        boolean indexed,
        List<String> frames,
        @Nullable Instant expiresAt,
        ZoneId zone) {

    /** The longest name, in {@code char}s. */
    public static final int MAX_NAME = 80;
    /** Frames by pages of everybody. */
    public static final String ANYWHERE = "*";

    public ShareOptions {
        shows = Set.copyOf(shows);
        allows = Set.copyOf(allows);
        frames = List.copyOf(frames);
    }

    /** What somebody who never made a link begins with: film and storyboard of the newest version, to be remarked on. */
    public static ShareOptions first(ZoneId zone) {
        return new ShareOptions(
                "",
                null,
                EnumSet.of(SharedPart.FILM, SharedPart.STORYBOARD),
                EnumSet.of(GuestRight.REMARK),
                false,
                false,
                List.of(),
                null,
                zone);
    }

    public boolean shows(SharedPart part) {
        return shows.contains(part);
    }

    public boolean allows(GuestRight right) {
        return allows.contains(right);
    }

    /**
     * What another link of the same person begins with. Whatever makes a work public is chosen for each link anew: search
     * engines, and pages that may frame the player.
     */
    ShareOptions again(ZoneId zone) {
        return new ShareOptions("", null, shows, allows, watermark, false, List.of(), null, zone);
    }

    /** The same for another link: with another name, of another version, and until another time. */
    public ShareOptions as(String name, @Nullable Integer version, @Nullable Instant expiresAt, ZoneId zone) {
        return new ShareOptions(name, version, shows, allows, watermark, indexed, frames, expiresAt, zone);
    }
}
