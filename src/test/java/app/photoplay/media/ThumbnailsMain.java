package app.photoplay.media;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.imageio.ImageIO;

/** {@code bench/thumbnails}: small pictures a second, beside sharp on the same pictures. */
public final class ThumbnailsMain {

    private static final int WIDTH = 1920;
    private static final int HEIGHT = 1080;
    private static final double AIM = 0.7;
    private static final int WARM = 600;
    /** The best counts, on both sides: what else this machine does is nobody's speed. */
    private static final int ROUNDS = 3;

    /** All cores, as here, and the best of as many rounds; one warm-up over all pictures before. */
    private static final String SHARP = """
            const sharp = require('sharp'), fs = require('fs'), path = require('path');
            const [folder, out] = process.argv.slice(2);
            const files = fs.readdirSync(folder).filter(name => name.endsWith('.png'));
            const all = () => Promise.all(files.map(name => sharp(path.join(folder, name)).resize({width: 480})
              .webp({quality: 80, effort: 2}).toFile(path.join(out, name + '.sharp.webp'))));
            (async () => { await all(); let best = 0;
              for (let round = 0; round < 3; round++) { const start = performance.now(); await all();
                best = Math.max(best, files.length / ((performance.now() - start) / 1000)); }
              console.log(best); })();
            """;

    private ThumbnailsMain() {}

    public static void main(String[] arguments) throws Exception {
        int count = arguments.length == 0 ? 60 : Integer.parseInt(arguments[0]);
        Path folder =
                Files.createDirectories(Path.of("target", "thumbnails-bench").toAbsolutePath());
        Path out = Files.createDirectories(folder.resolve("out"));
        List<Path> pictures = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            pictures.add(picture(folder, i));
        }
        double ours;
        try (ExecutorService cores =
                Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors())) {
            // The first hundreds are those of cold code.
            for (int done = 0; done < WARM; done += count) {
                all(pictures, out, cores);
            }
            ours = 0;
            for (int round = 0; round < ROUNDS; round++) {
                long start = System.nanoTime();
                all(pictures, out, cores);
                ours = Math.max(ours, count / ((System.nanoTime() - start) / 1e9));
            }
        }
        System.out.printf(Locale.ROOT, "product pictures_s=%.1f%n", ours);
        double sharp = sharp(folder, out);
        if (sharp <= 0) {
            System.out.println("thumbnails sharp is not here: nothing to compare with");
            return;
        }
        System.out.printf(Locale.ROOT, "sharp pictures_s=%.1f%n", sharp);
        System.out.printf(Locale.ROOT, "thumbnails ratio=%.2f (aim %.1f)%n", ours / sharp, AIM);
        System.exit(ours / sharp >= AIM ? 0 : 1);
    }

    private static void all(List<Path> pictures, Path out, ExecutorService cores) throws Exception {
        List<Future<MediaInspector.Finding>> made = new ArrayList<>();
        for (Path picture : pictures) {
            Path target = out.resolve(picture.getFileName() + ".webp");
            made.add(cores.submit(() -> {
                Files.deleteIfExists(target);
                return Thumbnails.of(picture, MediaType.PNG, target);
            }));
        }
        for (Future<MediaInspector.Finding> one : made) {
            one.get();
        }
    }

    /** With as much in it as a still has. */
    private static Path picture(Path folder, int number) throws IOException {
        Path file = folder.resolve("%03d.png".formatted(number));
        if (Files.exists(file)) {
            return file;
        }
        BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        Random random = new Random(number);
        graphics.setPaint(new GradientPaint(0, 0, new Color(0x2f4858), WIDTH, HEIGHT, new Color(0xf0a63c)));
        graphics.fillRect(0, 0, WIDTH, HEIGHT);
        for (int i = 0; i < 400; i++) {
            graphics.setColor(new Color(random.nextInt(1 << 24)));
            graphics.fillOval(random.nextInt(WIDTH), random.nextInt(HEIGHT), random.nextInt(240), random.nextInt(240));
        }
        graphics.dispose();
        ImageIO.write(image, "png", file.toFile());
        return file;
    }

    /** Pictures a second; 0 where it does not run. */
    private static double sharp(Path folder, Path out) throws InterruptedException {
        Path home = Path.of("target", "sharp").toAbsolutePath();
        try {
            Path script = Files.writeString(home.resolve("bench.cjs"), SHARP);
            Process node = new ProcessBuilder("node", script.toString(), folder.toString(), out.toString())
                    .directory(home.toFile())
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            String answer = new String(node.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
            return node.waitFor() == 0 ? Double.parseDouble(answer) : 0;
        } catch (IOException | NumberFormatException e) {
            return 0;
        }
    }
}
