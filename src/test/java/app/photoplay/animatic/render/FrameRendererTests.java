package app.photoplay.animatic.render;

import static org.assertj.core.api.Assertions.assertThat;

import app.photoplay.animatic.TestBriefs;
import app.photoplay.animatic.compose.Composer;
import app.photoplay.animatic.stage.ComposedPicture;
import app.photoplay.generation.FrameSize;
import app.photoplay.generation.ShotBrief;
import app.photoplay.screenplay.CameraMove;
import java.awt.Graphics2D;
import java.awt.Image;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class FrameRendererTests {

    private static final int W = 480;
    private static final int H = 270;
    private static final String SHOT = "EXT|Farm field|AFTERNOON|WIDE|CALM|The house in the field.";

    private final Composer composer = new Composer();

    @ParameterizedTest
    @EnumSource(CameraMove.class)
    void aClipBeginsWithItsStill(CameraMove move) {
        ComposedPicture picture = composer.compose(TestBriefs.of(SHOT), new FrameSize(W, H), 3);
        BufferedImage still = Stills.render(picture);
        int[] expected = ((DataBufferInt) still.getRaster().getDataBuffer()).getData();
        int[] first = FrameRenderer.moving(picture, move, 3, 1).frame(0);
        double sum = 0;
        for (int i = 0; i < expected.length; i++) {
            sum += Math.abs((expected[i] >> 8 & 255) - (first[i] >> 8 & 255));
        }
        assertThat(sum / expected.length).isLessThan(1.5);
    }

    /** Negative dx: what is seen moves to the left. */
    @ParameterizedTest
    @CsvSource({
        "PAN_RIGHT, -1, 0",
        "PAN_LEFT, 1, 0",
        "TRACK_RIGHT, -1, 0",
        "TRACK_LEFT, 1, 0",
        "TILT_UP, 0, 1",
        "TILT_DOWN, 0, -1",
        "CRANE_UP, 0, 1",
        "CRANE_DOWN, 0, -1",
        "WHIP_PAN, -1, 0"
    })
    void aMoveMovesThePictureTheRightWay(CameraMove move, int dx, int dy) {
        Shift end = new CameraPath(move, new app.photoplay.animatic.stage.World(1280, 720), 4, 1).at(4);
        assertThat(Math.signum(-end.x(.7))).isEqualTo(dx);
        assertThat(Math.signum(-end.y(.7))).isEqualTo(dy);
        ComposedPicture picture = composer.compose(TestBriefs.of(SHOT), new FrameSize(W, H), 3);
        FrameRenderer reel = FrameRenderer.moving(picture, move, 2, 1);
        int[] first = reel.frame(0).clone();
        int[] last = reel.frame(47).clone();
        double along = match(first, last, 12 * dx, 12 * dy);
        double against = match(first, last, -12 * dx, -12 * dy);
        assertThat(along).isLessThan(against);
    }

    @Test
    void pushingInEnlargesAndPullingOutReduces() {
        var world = new app.photoplay.animatic.stage.World(1280, 720);
        assertThat(new CameraPath(CameraMove.PUSH_IN, world, 4, 1).at(4).scale(.7))
                .isGreaterThan(1.05);
        assertThat(new CameraPath(CameraMove.PULL_OUT, world, 4, 1).at(4).scale(.7))
                .isLessThan(.95);
        Shift vertigo = new CameraPath(CameraMove.DOLLY_ZOOM, world, 4, 1).at(4);
        assertThat(vertigo.scale(0)).isGreaterThan(1.1);
        assertThat(vertigo.scale(1)).isLessThan(1.05);
    }

    @Test
    void nearLayersMoveMoreThanFarOnes() {
        Shift track =
                new CameraPath(CameraMove.TRACK_RIGHT, new app.photoplay.animatic.stage.World(1280, 720), 4, 1).at(4);
        assertThat(track.x(1)).isGreaterThan(3 * track.x(.2));
    }

    @Test
    void theLensDoesNotMove() {
        Shift pan = new CameraPath(CameraMove.PAN_RIGHT, new app.photoplay.animatic.stage.World(1280, 720), 4, 1).at(4);
        assertThat(pan.x(-1)).isZero();
    }

    @Test
    void rainFallsInAStandingShot() {
        ComposedPicture picture =
                composer.compose(TestBriefs.of("EXT|Field|DAY|WIDE|NEUTRAL|It rains."), new FrameSize(W, H), 3);
        FrameRenderer reel = FrameRenderer.moving(picture, CameraMove.STATIC, 2, 1);
        int[] first = reel.frame(0).clone();
        assertThat(match(first, reel.frame(12), 0, 0)).isGreaterThan(.4);
    }

    /** In every look: what is measured in pixels of the print, as the woodcut's lines, grows with the frame. */
    @ParameterizedTest
    @ValueSource(strings = {"shadow-theatre", "woodcut", "noir"})
    void aLargerFrameIsTheSamePictureDrawnFiner(String look) {
        BufferedImage small = Stills.render(composer.compose(looking(look), new FrameSize(1280, 720), 3));
        BufferedImage large = Stills.render(composer.compose(looking(look), new FrameSize(1920, 1080), 3));

        double apart = apart(scaled(large, 320, 180), scaled(small, 320, 180));
        assertThat(apart).as("seen from afar they are one").isLessThan(10);
        double drawn = detail(large);
        double enlarged = detail(scaled(small, 1920, 1080));
        assertThat(drawn).as("%s, enlarged %s", drawn, enlarged).isGreaterThan(enlarged);
    }

    private static ShotBrief looking(String look) {
        ShotBrief brief = TestBriefs.of("EXT|Old town street|NIGHT|WIDE|NEUTRAL|Clara walks through the rain.|Clara:f");
        return new ShotBrief(
                brief.prompt(),
                look,
                brief.slug(),
                brief.size(),
                brief.mood(),
                brief.sceneMood(),
                brief.action(),
                brief.sceneWords(),
                brief.dialogue(),
                brief.cast(),
                brief.leads(),
                brief.title(),
                brief.negative());
    }

    private static BufferedImage scaled(BufferedImage image, int width, int height) {
        BufferedImage scaled = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = scaled.createGraphics();
        boolean smaller = width < image.getWidth();
        if (smaller) {
            g.drawImage(image.getScaledInstance(width, height, Image.SCALE_AREA_AVERAGING), 0, 0, null);
        } else {
            g.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
            g.drawImage(image, 0, 0, width, height, null);
        }
        g.dispose();
        return scaled;
    }

    private static double apart(BufferedImage one, BufferedImage other) {
        double sum = 0;
        for (int y = 0; y < one.getHeight(); y++) {
            for (int x = 0; x < one.getWidth(); x++) {
                sum += Math.abs((one.getRGB(x, y) >> 8 & 255) - (other.getRGB(x, y) >> 8 & 255));
            }
        }
        return sum / one.getWidth() / one.getHeight();
    }

    /** Mean difference between pixels that touch. */
    private static double detail(BufferedImage image) {
        double sum = 0;
        for (int y = 1; y < image.getHeight(); y++) {
            for (int x = 1; x < image.getWidth(); x++) {
                int here = image.getRGB(x, y) >> 8 & 255;
                sum += Math.abs(here - (image.getRGB(x - 1, y) >> 8 & 255));
                sum += Math.abs(here - (image.getRGB(x, y - 1) >> 8 & 255));
            }
        }
        return sum / image.getWidth() / image.getHeight();
    }

    /** Mean difference when the second picture is looked up that far aside. */
    private static double match(int[] a, int[] b, int dx, int dy) {
        double sum = 0;
        int count = 0;
        for (int y = 40; y < H - 40; y++) {
            for (int x = 40; x < W - 40; x++) {
                sum += Math.abs((a[y * W + x] >> 8 & 255) - (b[(y + dy) * W + x + dx] >> 8 & 255));
                count++;
            }
        }
        return sum / count;
    }
}
