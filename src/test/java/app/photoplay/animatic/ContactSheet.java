package app.photoplay.animatic;

import app.photoplay.animatic.compose.Composer;
import app.photoplay.animatic.render.Stills;
import app.photoplay.animatic.stage.ComposedPicture;
import app.photoplay.generation.FrameSize;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;

/**
 * Draws briefs from a file, one a line, and puts them on one sheet, to be looked at. A line may begin with a frame,
 * «720x1280 », and end with « @look».
 */
final class ContactSheet {

    private static final int COLUMNS = 3;
    private static final int CELL = 640;

    private ContactSheet() {}

    public static void main(String[] args) throws IOException {
        Composer composer = new Composer();
        List<String> lines = Files.readAllLines(Path.of(args[0])).stream()
                .filter(l -> !l.isBlank() && !l.startsWith("#"))
                .toList();
        Path folder = Files.createDirectories(Path.of(args[1]));
        int columns = args.length > 2 ? Integer.parseInt(args[2]) : COLUMNS;
        BufferedImage sheet = null;
        Graphics2D g = null;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            FrameSize frame = new FrameSize(1280, 720);
            if (line.matches("\\d+x\\d+ .*")) {
                String[] size = line.substring(0, line.indexOf(' ')).split("x");
                frame = new FrameSize(Integer.parseInt(size[0]), Integer.parseInt(size[1]));
                line = line.substring(line.indexOf(' ') + 1);
            }
            String[] look = line.split(" @");
            var brief = TestBriefs.of(look[0], look.length > 1 ? look[1] : "shadow-theatre");
            long start = System.nanoTime();
            ComposedPicture picture = composer.compose(brief, frame, 7 + i);
            BufferedImage image = Stills.render(picture);
            long ms = (System.nanoTime() - start) / 1_000_000;
            ImageIO.write(
                    image, "png", folder.resolve(String.format("%02d.png", i)).toFile());
            System.err.println(i + " " + ms + " ms " + lines.get(i));
            int ch = CELL * frame.height() / frame.width();
            if (sheet == null) {
                int rows = (lines.size() + columns - 1) / columns;
                sheet = new BufferedImage(CELL * columns, rows * ch, BufferedImage.TYPE_INT_RGB);
                g = sheet.createGraphics();
                g.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
            }
            int x = i % columns * CELL;
            int y = i / columns * ch;
            g.drawImage(image.getScaledInstance(CELL, ch, java.awt.Image.SCALE_AREA_AVERAGING), x, y, null);
            g.setColor(Color.WHITE);
            g.drawString(String.valueOf(i), x + 6, y + 14);
        }
        ImageIO.write(sheet, "png", folder.resolve("sheet.png").toFile());
    }
}
