package app.photoplay.production;

import app.photoplay.animatic.compose.Composer;
import app.photoplay.animatic.render.FrameRenderer;
import app.photoplay.animatic.render.Stills;
import app.photoplay.generation.GenerationRequest;
import app.photoplay.media.AssetId;
import app.photoplay.plan.Resolution;
import app.photoplay.production.brief.BriefWriter;
import app.photoplay.project.AspectRatio;
import app.photoplay.project.Look;
import app.photoplay.screenplay.Breakdown;
import app.photoplay.screenplay.CutLength;
import app.photoplay.screenplay.ManuscriptReader;
import app.photoplay.screenplay.Screenplay;
import app.photoplay.storyboard.FirstDraft;
import app.photoplay.storyboard.document.FilmEntry;
import app.photoplay.storyboard.document.SceneEntry;
import app.photoplay.storyboard.document.ShotEntry;
import app.photoplay.storyboard.document.Storyboard;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Image;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;

/**
 * Draws a text's shots as the product would, beside the words of each, to be looked at: {@code text folder [first-last]
 * [strip]}, strip for five frames of each shot's clip. The text may be a folder of texts: each gets a sheet of its own.
 */
final class StoryboardSheet {

    private static final int CELL = 560;
    private static final int CAPTION = 48;
    private static final int COLUMNS = 3;
    private static final int EACH = 24;

    private StoryboardSheet() {}

    public static void main(String[] args) throws IOException {
        Path texts = Path.of(args[0]);
        Path folder = Files.createDirectories(Path.of(args[1]));
        String wanted = args.length > 2 ? args[2] : "1-" + EACH;
        List<Path> files = List.of(texts);
        if (Files.isDirectory(texts)) {
            try (Stream<Path> all = Files.list(texts)) {
                files = all.sorted().toList();
            }
        }
        for (Path text : files) {
            write(cells(text, numbers(wanted), args.length > 3), folder, name(text));
        }
    }

    private static String name(Path text) {
        return text.getFileName().toString().replaceFirst("\\.\\w+$", "");
    }

    private static Set<Integer> numbers(String wanted) {
        return Arrays.stream(wanted.split(","))
                .map(part -> part.split("-"))
                .flatMapToInt(ends ->
                        IntStream.rangeClosed(Integer.parseInt(ends[0]), Integer.parseInt(ends[ends.length - 1])))
                .boxed()
                .collect(Collectors.toSet());
    }

    private static List<BufferedImage> cells(Path text, Set<Integer> wanted, boolean strip) throws IOException {
        Screenplay play = Breakdown.of(new ManuscriptReader()
                        .read(Files.readAllBytes(text), text.getFileName().toString()))
                .screenplay(new CutLength.Natural());
        Storyboard storyboard = FirstDraft.of(play);
        BriefWriter briefs = new BriefWriter(
                new FilmEntry(Look.SHADOW_THEATRE, AspectRatio.WIDE_16_9, Resolution.HD, null, null), storyboard);
        List<BufferedImage> cells = new ArrayList<>();
        int number = 0;
        for (SceneEntry scene : storyboard.filmScenes()) {
            for (ShotEntry shot : storyboard.filmShots(scene.id())) {
                number++;
                if (!wanted.contains(number)) {
                    continue;
                }
                String caption = "%d %s %s %s %s %s | %s | %s"
                        .formatted(
                                number,
                                scene.slug().place(),
                                scene.slug().time(),
                                shot.size(),
                                shot.move(),
                                shot.cast(),
                                shot.action().replace('\n', '/'),
                                shot.dialogue());
                var still = briefs.still(shot);
                if (strip) {
                    GenerationRequest.Clip clip = briefs.clip(shot, AssetId.next());
                    FrameRenderer reel = FrameRenderer.moving(
                            new Composer().compose(clip.brief(), clip.frame(), clip.seed()),
                            shot.move(),
                            shot.duration().toMillis() / 1000.0,
                            clip.seed());
                    int frames = (int) (shot.duration().toMillis() * 24 / 1000);
                    for (int i = 0; i < 4; i++) {
                        int at = i == 3 ? frames - 1 : i == 2 ? frames / 2 : i * 8;
                        BufferedImage image =
                                new BufferedImage(reel.width(), reel.height(), BufferedImage.TYPE_INT_RGB);
                        image.setRGB(0, 0, reel.width(), reel.height(), reel.frame(at), 0, reel.width());
                        cells.add(cell(image, caption + " @" + at));
                    }
                } else {
                    cells.add(cell(
                            Stills.render(new Composer().compose(still.brief(), still.frame(), still.seed())),
                            caption));
                }
            }
        }
        return cells;
    }

    private static void write(List<BufferedImage> cells, Path folder, String name) throws IOException {
        for (int from = 0; from < cells.size(); from += EACH) {
            List<BufferedImage> page = cells.subList(from, Math.min(cells.size(), from + EACH));
            int rows = (page.size() + COLUMNS - 1) / COLUMNS;
            int high = page.getFirst().getHeight();
            BufferedImage sheet = new BufferedImage(COLUMNS * CELL, rows * high, BufferedImage.TYPE_INT_RGB);
            for (int i = 0; i < page.size(); i++) {
                sheet.getGraphics().drawImage(page.get(i), i % COLUMNS * CELL, i / COLUMNS * high, null);
            }
            ImageIO.write(
                    sheet, "png", folder.resolve(name + from / EACH + ".png").toFile());
        }
    }

    private static BufferedImage cell(BufferedImage picture, String caption) {
        int high = CELL * picture.getHeight() / picture.getWidth();
        BufferedImage cell = new BufferedImage(CELL, high + CAPTION, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = cell.createGraphics();
        g.drawImage(picture.getScaledInstance(CELL, high, Image.SCALE_AREA_AVERAGING), 0, 0, null);
        g.setColor(Color.WHITE);
        g.setFont(g.getFont().deriveFont(11f));
        for (int i = 0; i < 3; i++) {
            int from = Math.min(caption.length(), i * 94);
            g.drawString(caption.substring(from, Math.min(caption.length(), from + 94)), 3, high + 13 + i * 14);
        }
        g.dispose();
        return cell;
    }
}
