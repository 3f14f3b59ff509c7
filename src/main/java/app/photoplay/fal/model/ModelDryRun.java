package app.photoplay.fal.model;

import app.photoplay.generation.Capability;
import app.photoplay.generation.FrameSize;
import app.photoplay.generation.GenerationRequest;
import app.photoplay.generation.ShotBrief;
import app.photoplay.media.AssetId;
import app.photoplay.screenplay.CameraMove;
import app.photoplay.screenplay.InteriorExterior;
import app.photoplay.screenplay.Mood;
import app.photoplay.screenplay.ShotSize;
import app.photoplay.screenplay.SlugLine;
import app.photoplay.screenplay.TimeOfDay;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;

/**
 * One request of what a model makes, said in its words and priced, but not sent: what cannot be asked for shows while the
 * catalogue is read and not when somebody converts.
 */
final class ModelDryRun {

    /** Receipts keep six decimals, and what they round to nothing would count as free. */
    private static final BigDecimal LEAST = new BigDecimal("0.00001");

    private static final String WORDS = "A lantern burns above the harbour.";
    private static final FrameSize FRAME = new FrameSize(1280, 720);

    private ModelDryRun() {}

    /** @throws IllegalArgumentException if it cannot be asked for; the message names the model */
    static void require(Model model) {
        String place = model.id() + ": a " + FieldException.word(model.makes()) + " of it cannot be asked for: ";
        BigDecimal usd;
        try {
            usd = WireRequest.of(model, request(model.makes())).usd();
        } catch (RuntimeException e) {
            throw new IllegalArgumentException(place + e.getMessage(), e);
        }
        if (usd.compareTo(LEAST) < 0) {
            throw new IllegalArgumentException(place + "it would cost " + usd.toPlainString() + " US dollars");
        }
    }

    private static GenerationRequest request(Capability makes) {
        SlugLine slug = new SlugLine(InteriorExterior.EXTERIOR, "the harbour", TimeOfDay.NIGHT);
        ShotBrief brief = new ShotBrief(
                WORDS,
                "shadow-theatre",
                slug,
                ShotSize.WIDE,
                Mood.CALM,
                Mood.CALM,
                WORDS,
                WORDS,
                List.of(),
                List.of(),
                List.of(),
                false);
        return makes == Capability.CLIP
                ? new GenerationRequest.Clip(
                        brief, AssetId.next(), CameraMove.DOLLY_ZOOM, Duration.ofSeconds(5), FRAME, 7)
                : new GenerationRequest.Still(brief, FRAME, 7, List.of());
    }
}
