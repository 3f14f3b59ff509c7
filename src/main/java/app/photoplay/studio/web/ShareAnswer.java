package app.photoplay.studio.web;

import app.photoplay.base.KebabCase;
import app.photoplay.sharing.Publications.Standing;
import app.photoplay.sharing.PublishedVersion;
import app.photoplay.sharing.ShareLink;
import app.photoplay.sharing.ShareOptions;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Versions and links of a work.
 *
 * @param changed whether publishing now would show something else than the newest version
 */
record ShareAnswer(boolean changed, List<Version> versions, List<Link> links) {

    /** @param film whether there is a film of it, made or on its way */
    record Version(int number, long revision, String title, boolean film, Instant publishedAt) {

        static Version of(PublishedVersion version) {
            return new Version(
                    version.number(),
                    version.revision(),
                    version.title(),
                    version.film() != null,
                    version.publishedAt());
        }
    }

    /**
     * @param url path of its page; null where it cannot be told any more
     * @param version a number, or «latest»
     * @param expiresAt in the creator’s zone
     */
    record Link(
            UUID id,
            UUID project,
            @Nullable String url,
            String state,
            String name,
            String version,
            List<String> shows,
            List<String> allows,
            boolean watermark,
            boolean indexed,
            List<String> frames,
            boolean password,
            @Nullable OffsetDateTime expiresAt,
            String zone,
            Instant createdAt,
            @Nullable Instant revokedAt,
            boolean listed,
            long people,
            long views,
            long plays) {

        static Link of(ShareLink link) {
            ShareOptions options = link.options();
            Instant end = options.expiresAt();
            String path = link.path();
            return new Link(
                    link.id().value(),
                    link.project().value(),
                    path == null ? null : "/" + path,
                    KebabCase.of(link.state()),
                    options.name(),
                    options.version() == null ? "latest" : options.version().toString(),
                    words(options.shows()),
                    words(options.allows()),
                    options.watermark(),
                    options.indexed(),
                    options.frames(),
                    link.locked(),
                    end == null ? null : end.atZone(options.zone()).toOffsetDateTime(),
                    options.zone().getId(),
                    link.createdAt(),
                    link.revokedAt(),
                    link.listed(),
                    link.people(),
                    link.views(),
                    link.plays());
        }
    }

    static ShareAnswer of(Standing standing, List<ShareLink> links) {
        return new ShareAnswer(
                standing.changed(),
                standing.versions().stream().map(Version::of).toList(),
                links.stream().map(Link::of).toList());
    }

    private static List<String> words(Collection<? extends Enum<?>> values) {
        return values.stream().sorted().map(KebabCase::of).toList();
    }
}
