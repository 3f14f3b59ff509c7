package app.photoplay.sharing.web;

import app.photoplay.sharing.SharedWork;
import app.photoplay.sharing.SharedWork.Scene;
import app.photoplay.sharing.SharedWork.Shot;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/**
 * A storyboard on sheets of paper, A4 across: six shots on each with picture, number, length and words. Letters that the
 * typeface lacks are left out.
 */
final class StoryboardSheets {

    private static final PDRectangle PAPER = new PDRectangle(PDRectangle.A4.getHeight(), PDRectangle.A4.getWidth());
    private static final float MARGIN = 36;
    private static final float GAP = 18;
    private static final int COLUMNS = 3;
    private static final int ROWS = 2;
    private static final float PANEL = (PAPER.getWidth() - 2 * MARGIN - (COLUMNS - 1) * GAP) / COLUMNS;
    private static final float ROW = (PAPER.getHeight() - 2 * MARGIN - 30) / ROWS;
    private static final float PICTURE = 140;
    private static final float TEXT = 8;
    private static final float LEADING = 10.5f;
    private static final int LINES = 6;
    private static final float QUALITY = 0.82f;

    private final PDDocument document;
    private final PDType0Font plain;
    private final PDType0Font title;

    private StoryboardSheets(PDDocument document) throws IOException {
        this.document = document;
        this.plain = font("/liberation/LiberationSans-Regular.ttf");
        this.title = font("/liberation/LiberationSerif-Regular.ttf");
    }

    /**
     * Writes all of it.
     *
     * @param heading what stands above each sheet
     * @param picture of a shot; nothing where there is none
     */
    static void write(
            SharedWork work, String heading, Function<Shot, Optional<BufferedImage>> picture, OutputStream out)
            throws IOException {
        // What a long storyboard holds of pictures lies in a file meanwhile.
        try (PDDocument document = new PDDocument(IOUtils.createTempFileOnlyStreamCache())) {
            new StoryboardSheets(document).write(work, heading, picture);
            document.save(out);
        }
    }

    private PDType0Font font(String name) throws IOException {
        try (InputStream file = Objects.requireNonNull(StoryboardSheets.class.getResourceAsStream(name))) {
            return PDType0Font.load(document, file);
        }
    }

    private record Panel(Scene scene, Shot shot) {}

    private void write(SharedWork work, String heading, Function<Shot, Optional<BufferedImage>> picture)
            throws IOException {
        List<Panel> panels = work.scenes().stream()
                .flatMap(scene -> scene.shots().stream().map(shot -> new Panel(scene, shot)))
                .toList();
        int each = COLUMNS * ROWS;
        for (int from = 0; from == 0 || from < panels.size(); from += each) {
            PDPage page = new PDPage(PAPER);
            document.addPage(page);
            try (PDPageContentStream sheet = new PDPageContentStream(document, page)) {
                line(sheet, title, 14, MARGIN, PAPER.getHeight() - MARGIN - 8, heading);
                for (int i = from; i < Math.min(panels.size(), from + each); i++) {
                    int place = i - from;
                    float x = MARGIN + place % COLUMNS * (PANEL + GAP);
                    float y = PAPER.getHeight() - MARGIN - 30 - place / COLUMNS * ROW;
                    panel(sheet, panels.get(i), picture, x, y);
                }
            }
        }
    }

    /** @param top of it, from the bottom of the sheet */
    private void panel(
            PDPageContentStream sheet, Panel panel, Function<Shot, Optional<BufferedImage>> picture, float x, float top)
            throws IOException {
        Shot shot = panel.shot();
        Optional<BufferedImage> image = picture.apply(shot);
        if (image.isPresent()) {
            PDImageXObject drawn = JPEGFactory.createFromImage(document, image.get(), QUALITY);
            float scale = Math.min(PANEL / drawn.getWidth(), PICTURE / drawn.getHeight());
            float height = drawn.getHeight() * scale;
            sheet.drawImage(drawn, x, top - height, drawn.getWidth() * scale, height);
        } else {
            sheet.addRect(x, top - PICTURE, PANEL, PICTURE);
            sheet.stroke();
        }
        float y = top - PICTURE - 12;
        String facts = shot.number() + "   " + panel.scene().heading() + "   " + GuestPage.length(shot.length());
        line(sheet, plain, TEXT, x, y, fitting(facts, PANEL));
        StringBuilder words = new StringBuilder(shot.action());
        shot.dialogue()
                .forEach(said -> words.append(' ')
                        .append(said.speaker() == null ? "" : said.speaker() + ": ")
                        .append(said.text()));
        for (String text : lines(words.toString())) {
            y -= LEADING;
            line(sheet, plain, TEXT, x, y, text);
        }
    }

    private void line(PDPageContentStream sheet, PDType0Font font, float size, float x, float y, String text)
            throws IOException {
        sheet.beginText();
        sheet.setFont(font, size);
        sheet.newLineAtOffset(x, y);
        sheet.showText(writable(font, text));
        sheet.endText();
    }

    private List<String> lines(String text) throws IOException {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.strip().split("\\s+")) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (width(longer) > PANEL && !line.isEmpty()) {
                lines.add(fitting(line.toString(), PANEL));
                line.setLength(0);
                line.append(word);
                if (lines.size() == LINES) {
                    return lines;
                }
            } else {
                line.setLength(0);
                line.append(longer);
            }
        }
        lines.add(fitting(line.toString(), PANEL));
        return lines;
    }

    /** As much of it as a line holds. */
    private String fitting(String text, float most) throws IOException {
        String cut = text;
        while (!cut.isEmpty() && width(cut) > most) {
            cut = cut.substring(0, cut.offsetByCodePoints(cut.length(), -1));
        }
        return cut;
    }

    private float width(String text) throws IOException {
        return plain.getStringWidth(writable(plain, text)) / 1000 * TEXT;
    }

    private static String writable(PDType0Font font, String text) {
        StringBuilder known = new StringBuilder();
        text.codePoints()
                .filter(letter -> !Character.isISOControl(letter) && has(font, letter))
                .forEach(known::appendCodePoint);
        return known.toString();
    }

    private static boolean has(PDType0Font font, int letter) {
        try {
            font.encode(Character.toString(letter));
            return true;
        } catch (IllegalArgumentException | IOException none) {
            return false;
        }
    }
}
