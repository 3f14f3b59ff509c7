package app.photoplay.studio.web;

import app.photoplay.base.KebabCase;
import app.photoplay.generation.GenerationFailure;
import app.photoplay.media.AssetId;
import app.photoplay.media.MediaLinks;
import app.photoplay.plan.Credits;
import app.photoplay.production.ShotTake;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A take, with all that it came of.
 *
 * @param file address of the picture or clip; null while there is none
 * @param prompt as its model read it; null for what was brought
 * @param references addresses of the pictures that its model was shown besides
 * @param credits what it has cost, or will; null for what was brought
 * @param seconds how long its model worked on it; null where that is not known
 * @param chosen whether it counts
 * @param aside whether it was put aside
 * @param stale what the shot says differently by now
 */
record TakeAnswer(
        UUID id,
        String kind,
        int number,
        String state,
        @Nullable String file,
        @Nullable String prompt,
        @Nullable String model,
        @Nullable Long seed,
        List<String> references,
        @Nullable Double credits,
        Instant askedAt,
        @Nullable Double seconds,
        boolean chosen,
        boolean aside,
        List<String> stale,
        @Nullable Instant staleSince,
        @Nullable String failure) {

    private static final double MILLIS = 1_000;

    static TakeAnswer of(ShotTake take) {
        AssetId asset = take.asset();
        Duration making = take.making();
        GenerationFailure.Reason failure = take.failure();
        Credits price = take.price();
        return new TakeAnswer(
                take.id().value(),
                KebabCase.of(take.kind()),
                take.number(),
                KebabCase.of(take.state()),
                asset == null ? null : MediaLinks.file(asset),
                take.prompt(),
                take.model(),
                take.seed(),
                take.references().stream().map(MediaLinks::file).toList(),
                price == null ? null : credits(price),
                take.asked(),
                making == null ? null : making.toMillis() / MILLIS,
                take.chosen(),
                take.binned(),
                take.stale().stream().map(KebabCase::of).sorted().toList(),
                take.staleSince(),
                failure == null ? null : KebabCase.of(failure));
    }

    static double credits(Credits amount) {
        return amount.hundredths() / 100.0;
    }
}
