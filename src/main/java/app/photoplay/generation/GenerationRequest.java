package app.photoplay.generation;

import app.photoplay.media.AssetId;
import app.photoplay.screenplay.CameraMove;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The neutral request: what is wanted, without a word of any provider. Kept as a snapshot when the creator clicks. */
public sealed interface GenerationRequest {

    Capability capability();

    /** The model that is wished for, see {@link ModelProvider#models}; null for the provider's own choice. */
    @Nullable
    String model();

    /** The same, wished for of another model. */
    GenerationRequest withModel(String other);

    /**
     * A still from a description.
     *
     * @param seed the same seed and brief give the same picture where the model can; 31 bits, which every model takes
     * @param references pictures of the people and places, possibly none
     */
    record Still(
            ShotBrief brief,
            FrameSize frame,
            long seed,
            List<AssetId> references,
            @Nullable String model) implements GenerationRequest {

        /** One that any model may make. */
        public Still(ShotBrief brief, FrameSize frame, long seed, List<AssetId> references) {
            this(brief, frame, seed, references, null);
        }

        @Override
        public Capability capability() {
            return Capability.STILL;
        }

        @Override
        public Still withModel(String other) {
            return new Still(brief, frame, seed, references, other);
        }
    }

    /**
     * A clip that begins with a still and moves.
     *
     * @param still the first frame
     * @param end the last frame, where the model takes one; null for wherever it comes to
     * @param duration 2 to 10 s
     * @param stillSeed the seed that the still was made with, for who draws the clip as it drew the still; null where it
     *     is the clip's own, negative where nobody drew it: then it is filmed as it is
     */
    record Clip(
            ShotBrief brief,
            AssetId still,
            CameraMove move,
            Duration duration,
            FrameSize frame,
            long seed,
            @Nullable String model,
            @Nullable Long stillSeed,
            @Nullable AssetId end)
            implements GenerationRequest {

        /** One that any model may make, of a still that was made with the same seed. */
        public Clip(ShotBrief brief, AssetId still, CameraMove move, Duration duration, FrameSize frame, long seed) {
            this(brief, still, move, duration, frame, seed, null, null, null);
        }

        @Override
        public Capability capability() {
            return Capability.CLIP;
        }

        @Override
        public Clip withModel(String other) {
            return new Clip(brief, still, move, duration, frame, seed, other, stillSeed, end);
        }
    }
}
