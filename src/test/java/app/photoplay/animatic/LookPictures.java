package app.photoplay.animatic;

import app.photoplay.animatic.compose.Composer;
import app.photoplay.animatic.render.Stills;
import app.photoplay.generation.FrameSize;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Draws the pictures that the interface shows: one for each look, and the heroes of the sign-in page. */
final class LookPictures {

    private static final String SHOT =
            "EXT|Old town|DUSK|WIDE|NEUTRAL|Clara walks through the street. Jonas waits.|Clara:f,Jonas:m";

    private LookPictures() {}

    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[0]);
        Path looks = Files.createDirectories(folder.resolve("looks"));
        Composer composer = new Composer();
        for (String look : new String[] {
            "shadow-theatre",
            "noir",
            "silent-era",
            "three-strip",
            "day-for-night",
            "ink-on-paper",
            "pastel",
            "neon",
            "watercolour",
            "woodcut"
        }) {
            var image = Stills.render(composer.compose(TestBriefs.of(SHOT, look), new FrameSize(960, 540), 11));
            Stills.write(half(image), looks.resolve(look + ".jpg"));
        }
        String hero = "EXT|Forest of oaks|MORNING|WIDE|EPIC|Clara runs through the forest.|Clara:f";
        Stills.write(
                Stills.render(composer.compose(TestBriefs.of(hero), new FrameSize(1920, 1080), 4)),
                folder.resolve("hero.jpg"));
        Stills.write(
                Stills.render(composer.compose(TestBriefs.of(hero), new FrameSize(900, 1600), 4)),
                folder.resolve("hero-phone.jpg"));
    }

    private static BufferedImage half(BufferedImage image) {
        BufferedImage small = new BufferedImage(480, 270, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = small.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        g.drawImage(image, 0, 0, 480, 270, null);
        g.dispose();
        return small;
    }
}
