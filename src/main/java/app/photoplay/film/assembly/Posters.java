package app.photoplay.film.assembly;

import app.photoplay.film.cut.Cut;
import app.photoplay.film.cut.CutShot;
import app.photoplay.media.Asset;
import app.photoplay.media.MediaLibrary;
import app.photoplay.media.MediaVariant;
import app.photoplay.media.MediaVariants;
import app.photoplay.media.ScratchFolders;
import app.photoplay.media.ffmpeg.Ffmpeg;
import app.photoplay.media.ffmpeg.FfmpegCommand;
import app.photoplay.media.ffmpeg.FfmpegException;
import app.photoplay.media.ffmpeg.FilmStock;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.springframework.stereotype.Component;

/** Picks a strong frame: of some shots spread over the film, the one whose middle third has most light and shade. */
@Component
class Posters {

    private static final int CANDIDATES = 12;

    private final Ffmpeg ffmpeg;
    private final MediaLibrary library;
    private final MediaVariants variants;
    private final FilmSettings settings;

    Posters(Ffmpeg ffmpeg, MediaLibrary library, MediaVariants variants, FilmSettings settings) {
        this.ffmpeg = ffmpeg;
        this.library = library;
        this.variants = variants;
        this.settings = settings;
    }

    /** @param pieces of each shot of the cut, in order; the poster is a frame of the film itself */
    Path pick(Cut cut, List<List<Piece>> pieces, ScratchFolders.Folder folder) {
        Piece piece = pieces.get(strongest(cut.shots())).getFirst();
        Path poster = folder.file("poster.jpg");
        String middle = String.valueOf(piece.frames() / 2 / (double) FilmStock.RATE);
        List<String> frame =
                List.of("-ss", middle, "-f", "mov", "-i", piece.video().toString());
        List<String> picture = List.of("-frames:v", "1", "-f", "image2", "-update", "1", "-c:v", "mjpeg", "-q:v", "2");
        try {
            ffmpeg.run(FfmpegCommand.to(
                            poster,
                            Stream.concat(frame.stream(), picture.stream()).toList())
                    .within(settings.limit(Duration.ZERO)));
        } catch (FfmpegException e) {
            throw Encoding.failure(e, FilmFailure.Reason.UNEXPECTED);
        }
        return poster;
    }

    private int strongest(List<CutShot> shots) {
        int best = 0;
        double bestScore = -1;
        int step = Math.max(1, shots.size() / CANDIDATES);
        for (int i = 0; i < shots.size(); i += step) {
            double score = shots.get(i).title() ? 0 : score(shots.get(i));
            if (score > bestScore) {
                best = i;
                bestScore = score;
            }
        }
        return best;
    }

    private double score(CutShot shot) {
        Optional<Asset> clip = library.find(shot.clip());
        try {
            Optional<MediaVariants.Shown> small = clip.flatMap(asset -> variants.of(asset, MediaVariant.THUMBNAIL));
            BufferedImage image =
                    small.isEmpty() ? null : ImageIO.read(small.get().file().toFile());
            return image == null ? 0 : contrast(image);
        } catch (IOException e) {
            // A picture that cannot be read is no poster; there are others.
            return 0;
        }
    }

    /** Spread of light in the part that also a tall poster shows. */
    private static double contrast(BufferedImage image) {
        int from = image.getWidth() / 3;
        int to = image.getWidth() * 2 / 3;
        double sum = 0;
        double squares = 0;
        long n = 0;
        for (int y = 0; y < image.getHeight(); y += 2) {
            for (int x = from; x < to; x += 2) {
                int rgb = image.getRGB(x, y);
                double light = 0.21 * (rgb >> 16 & 255) + 0.72 * (rgb >> 8 & 255) + 0.07 * (rgb & 255);
                sum += light;
                squares += light * light;
                n++;
            }
        }
        return n == 0 ? 0 : squares / n - sum / n * (sum / n);
    }
}
