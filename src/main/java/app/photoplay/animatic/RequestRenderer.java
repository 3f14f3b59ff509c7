package app.photoplay.animatic;

import app.photoplay.animatic.compose.Composer;
import app.photoplay.animatic.render.Clips;
import app.photoplay.animatic.render.PictureClips;
import app.photoplay.animatic.render.Stills;
import app.photoplay.animatic.stage.ComposedPicture;
import app.photoplay.generation.FrameSize;
import app.photoplay.generation.GenerationRequest;
import app.photoplay.media.ffmpeg.Ffmpeg;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;
import java.util.function.DoubleConsumer;
import java.util.function.UnaryOperator;

/** Draws what a request asks for into a file. */
final class RequestRenderer {

    /** Pixels; more than any frame of 1080 lines. */
    private static final long LARGE = 4_000_000;

    private final Lock alone = new ReentrantLock();
    private final Composer composer = new Composer();
    private final Clips clips;
    private final PictureClips photos;
    private final PictureFiles pictures;
    private final UnaryOperator<FrameSize> size;

    /**
     * @param pictures where pictures lie that others made
     * @param size how large a frame of that size is drawn
     */
    RequestRenderer(Ffmpeg ffmpeg, PictureFiles pictures, UnaryOperator<FrameSize> size) {
        clips = new Clips(ffmpeg);
        photos = new PictureClips(ffmpeg);
        this.pictures = pictures;
        this.size = size;
    }

    /** Lays out what drawing needs. */
    void prepare() {
        RendererWarmUp.shoot(composer, size);
    }

    /** Pictures that fill much of the memory are drawn one at a time. */
    void draw(GenerationRequest request, Path target, DoubleConsumer progress, BooleanSupplier cancelled) {
        FrameSize frame = size.apply(
                switch (request) {
                    case GenerationRequest.Still still -> still.frame();
                    case GenerationRequest.Clip clip -> clip.frame();
                });
        boolean large = (long) frame.width() * frame.height() > LARGE;
        if (large) {
            alone.lock();
        }
        try {
            print(request, target, progress, cancelled);
        } finally {
            if (large) {
                alone.unlock();
            }
        }
    }

    private void print(GenerationRequest request, Path target, DoubleConsumer progress, BooleanSupplier cancelled) {
        switch (request) {
            case GenerationRequest.Still(var brief, var frame, var seed, var references, var model) ->
                Stills.write(Stills.render(composer.compose(brief, size.apply(frame), seed)), target);
            case GenerationRequest.Clip(
                    var brief,
                    var still,
                    var move,
                    var duration,
                    var frame,
                    var seed,
                    var model,
                    var stillSeed,
                    var end) -> {
                List<String> last = end == null ? List.of() : pictures.input(end);
                if (stillSeed != null && stillSeed < 0) {
                    photos.write(pictures.input(still), last, move, duration, size.apply(frame), target, cancelled);
                    progress.accept(1);
                    return;
                }
                long drawn = stillSeed == null ? seed : stillSeed;
                ComposedPicture picture = composer.compose(brief, size.apply(frame), drawn);
                clips.write(picture, move, duration, seed, last, target, progress, cancelled);
            }
        }
    }
}
