package app.photoplay.animatic.render;

import app.photoplay.animatic.stage.ComposedPicture;
import app.photoplay.media.ffmpeg.FilmStock;
import app.photoplay.screenplay.CameraMove;
import java.util.List;

/** Draws the frames of one picture, each from scratch by its number, so that any frame can be asked for. */
public final class FrameRenderer {

    /** Frames a second, of every clip. */
    public static final int RATE = FilmStock.RATE;

    private final ComposedPicture picture;
    private final CameraPath path;
    private final List<Plates.Plate> plates;
    private final Compositor compositor;
    private final Spill spill;
    private final Finish finish;
    private final int[] frame;
    private final int height;

    private FrameRenderer(ComposedPicture picture, CameraPath path, boolean still) {
        this.picture = picture;
        this.path = path;
        int width = picture.world().width();
        height = picture.world().height();
        plates = still ? Plates.still(picture, path) : Plates.moving(picture, path);
        compositor = new Compositor(picture.world());
        spill = new Spill(picture, Plates.around(picture, path, still));
        finish = new Finish(picture);
        frame = new int[width * height];
    }

    /** For one frame only. */
    static FrameRenderer still(ComposedPicture picture) {
        return new FrameRenderer(picture, new CameraPath(CameraMove.STATIC, picture.world(), 1, 0), true);
    }

    /**
     * For a clip.
     *
     * @param seconds its length
     * @param seed of a hand-held camera's unrest
     */
    public static FrameRenderer moving(ComposedPicture picture, CameraMove move, double seconds, long seed) {
        return new FrameRenderer(picture, new CameraPath(move, picture.world(), seconds, (int) seed & 0xffff), false);
    }

    /**
     * The finished frame of that number, 0 being the still. Valid until the next call.
     *
     * @return rows of packed RGB
     */
    public int[] frame(int number) {
        double seconds = number / (double) RATE;
        Shift shift = path.at(seconds);
        List<Compositor.Step> steps = plates.stream().map(p -> p.at(seconds)).toList();
        compositor.draw(steps, shift, seconds, frame);
        if (shift.smear() > 1) {
            smear(shift.smear());
        }
        int[] light = spill.of(frame, shift, seconds);
        double flash = Finish.flash(picture, seconds);
        finish.rows(frame, 0, height, light, spill.width(), flash, number / 2);
        return frame;
    }

    public int width() {
        return picture.world().width();
    }

    public int height() {
        return height;
    }

    private void smear(int px) {
        int width = width();
        int[] line = new int[width];
        int span = 2 * px + 1;
        for (int y = 0; y < height; y++) {
            int row = y * width;
            int r = 0;
            int g = 0;
            int b = 0;
            for (int i = -px; i <= px; i++) {
                int v = frame[row + Math.clamp(i, 0, width - 1)];
                r += v >> 16 & 255;
                g += v >> 8 & 255;
                b += v & 255;
            }
            for (int x = 0; x < width; x++) {
                line[x] = r / span << 16 | g / span << 8 | b / span;
                int in = frame[row + Math.min(width - 1, x + px + 1)];
                int out = frame[row + Math.max(0, x - px)];
                r += (in >> 16 & 255) - (out >> 16 & 255);
                g += (in >> 8 & 255) - (out >> 8 & 255);
                b += (in & 255) - (out & 255);
            }
            System.arraycopy(line, 0, frame, row, width);
        }
    }
}
