package app.photoplay.generation;

import app.photoplay.media.AssetId;
import app.photoplay.screenplay.CameraMove;
import java.time.Duration;
import java.util.List;

/** The neutral request: what is wanted, without a word of any provider. Kept as a snapshot when the creator clicks. */
public sealed interface GenerationRequest {

    Capability capability();

    /**
     * A still from a description.
     *
     * @param seed the same seed and brief give the same picture where the model can; 31 bits, which every model takes
     * @param references pictures of the people and places, possibly none
     */
    record Still(ShotBrief brief, FrameSize frame, long seed, List<AssetId> references) implements GenerationRequest {
        @Override
        public Capability capability() {
            return Capability.STILL;
        }
    }

    /**
     * A clip that begins with a still and moves.
     *
     * @param still the first frame
     * @param duration 2 to 10 s
     */
    record Clip(ShotBrief brief, AssetId still, CameraMove move, Duration duration, FrameSize frame, long seed)
            implements GenerationRequest {
        @Override
        public Capability capability() {
            return Capability.CLIP;
        }
    }
}
