package app.photoplay.studio.web;

import app.photoplay.assets.AssetCard;
import app.photoplay.assets.AssetDetails;
import app.photoplay.media.AssetId;
import app.photoplay.media.MediaLinks;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An asset in a list.
 *
 * @param shot null where it is no take
 * @param number of the shot in the film; null where it is not in it
 * @param seconds null for a picture
 */
record AssetAnswer(
        UUID id,
        String kind,
        UUID project,
        String film,
        @Nullable UUID shot,
        @Nullable Integer number,
        @Nullable Integer take,
        @Nullable String scene,
        boolean chosen,
        boolean favourite,
        boolean binned,
        int width,
        int height,
        long bytes,
        @Nullable Double seconds,
        Instant made,
        String sha256,
        Links links) {

    record Links(String file, String thumbnail) {}

    static AssetAnswer of(AssetCard card) {
        return new AssetAnswer(
                card.id().value(),
                card.kind().name().toLowerCase(Locale.ROOT),
                card.project().value(),
                card.title(),
                card.shot() == null ? null : card.shot().value(),
                card.number() == 0 ? null : card.number(),
                card.take() == 0 ? null : card.take(),
                card.scene(),
                card.chosen(),
                card.favourite(),
                card.binned(),
                card.width(),
                card.height(),
                card.bytes(),
                card.duration() == null ? null : card.duration().toMillis() / 1_000.0,
                card.made(),
                card.sha256(),
                new Links(MediaLinks.file(card.id()), MediaLinks.thumbnail(card.id())));
    }

    /**
     * Everything that is known of one.
     *
     * @param uses where it is used
     */
    record Whole(
            AssetAnswer asset,
            @Nullable String prompt,
            @Nullable String provider,
            @Nullable String model,
            @Nullable Long seed,
            @Nullable Double credits,
            @Nullable Double making,
            List<UUID> references,
            List<UsedAs> uses) {

        static Whole of(AssetDetails details) {
            return new Whole(
                    AssetAnswer.of(details.card()),
                    details.prompt(),
                    details.provider(),
                    details.model(),
                    details.seed(),
                    details.price() == null ? null : TakeAnswer.credits(details.price()),
                    details.making() == null ? null : details.making().toMillis() / 1_000.0,
                    details.references().stream().map(AssetId::value).toList(),
                    details.uses().stream()
                            .map(use -> new UsedAs(
                                    use.kind().name().toLowerCase(Locale.ROOT),
                                    use.name().isEmpty() ? null : use.name(),
                                    use.number() == 0 ? null : use.number()))
                            .toList());
        }
    }

    record UsedAs(
            String as, @Nullable String name, @Nullable Integer shot) {}
}
