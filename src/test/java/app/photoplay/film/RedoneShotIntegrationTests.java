package app.photoplay.film;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.photoplay.conversion.ConversionId;
import app.photoplay.conversion.ConversionState;
import app.photoplay.conversion.FilmSnapshot;
import app.photoplay.conversion.Gate;
import app.photoplay.conversion.NewConversion;
import app.photoplay.conversion.process.Conversions;
import app.photoplay.conversion.screen.FilmSnapshots;
import app.photoplay.film.assembly.SegmentMaker;
import app.photoplay.media.AssetId;
import app.photoplay.media.FocusPoint;
import app.photoplay.media.MediaLibrary;
import app.photoplay.media.ffmpeg.Ffmpeg;
import app.photoplay.media.ffmpeg.FfmpegCommand;
import app.photoplay.plan.Resolution;
import app.photoplay.production.OrderedTakes;
import app.photoplay.production.ShotState;
import app.photoplay.production.ShotTake;
import app.photoplay.production.ShotWish;
import app.photoplay.production.StoryboardView.ShotView;
import app.photoplay.production.order.ShotOrders;
import app.photoplay.production.take.OwnTakes;
import app.photoplay.production.take.TakeHistory;
import app.photoplay.project.AspectRatio;
import app.photoplay.project.Look;
import app.photoplay.project.NewProject;
import app.photoplay.project.ProjectId;
import app.photoplay.screenplay.CutLength;
import app.photoplay.screenplay.Manuscript;
import app.photoplay.screenplay.TextFormat;
import app.photoplay.storyboard.StoryboardCommands;
import app.photoplay.storyboard.TakeKind;
import app.photoplay.support.Creator;
import app.photoplay.support.PhotoplayTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** One shot of a finished film is made anew, drawn and cut for real, and the others stay byte for byte what they were. */
@PhotoplayTest
class RedoneShotIntegrationTests {

    private static final Duration LIMIT = Duration.ofMinutes(3);
    private static final String TEXT = """
            Mara walked down to the harbour at dawn. The fog lay on the water.

            “Nobody has seen him since the storm,” said the old harbour master.

            Mara nodded and said nothing. She looked for the boat.

            That night she rowed out alone. The lamp swung from the bow.

            Far out, a bell was ringing. She turned the boat towards it.

            “Finn!” she called. Nobody answered.

            A hand came out of the fog and took the rope.
            """;

    @Autowired
    Conversions conversions;

    @Autowired
    FilmSnapshots snapshots;

    @Autowired
    ShotOrders orders;

    @Autowired
    OwnTakes own;

    @Autowired
    TakeHistory history;

    @Autowired
    StoryboardCommands commands;

    @Autowired
    MediaLibrary library;

    @Autowired
    SegmentMaker segments;

    @Autowired
    Ffmpeg ffmpeg;

    @Autowired
    ApplicationContext application;

    @TempDir
    Path folder;

    private Creator creator;
    private ProjectId project;
    private ConversionId conversion;

    @BeforeEach
    void aFilm() {
        creator = Creator.signUp(application);
        conversion = creator.does(() -> conversions.convert(new NewConversion(
                new NewProject(
                        "The bell",
                        new Manuscript(TEXT, TextFormat.PROSE, null, null),
                        Look.SHADOW_THEATRE,
                        AspectRatio.WIDE_16_9,
                        Resolution.HD),
                new CutLength.ShotCount(9),
                Gate.FILM)));
        project = creator.does(() -> conversions.progress(conversion)).project();
        awaitDone();
    }

    @Test
    void shotFiveOfNineIsRedoneAndTheOthersStayByteForByte() throws Exception {
        FilmSnapshot before = film();
        List<ShotView> shots = shots(before);
        assertThat(shots).hasSize(9);
        ShotView fifth = shots.get(4);
        Map<Integer, String> contents = contents(shots);
        List<String> frames = frames(before);

        creator.does(() -> orders.place(project, List.of(new ShotWish(fifth.id(), OrderedTakes.BOTH)), null));
        await().atMost(LIMIT)
                .until(() ->
                        !shots(film()).get(4).clip().asset().equals(fifth.clip().asset()));

        FilmSnapshot redone = film();
        assertThat(redone.outdated()).isTrue();
        assertThat(redone.finished()).as("the old film plays on").isEqualTo(before.finished());
        Map<Integer, String> after = contents(shots(redone));
        assertThat(after.get(5)).isNotEqualTo(contents.get(5));
        after.remove(5);
        contents.remove(5);
        assertThat(after).isEqualTo(contents);
        assertThat(shots(redone).get(4).still().state()).isEqualTo(ShotState.CURRENT);

        long encoded = segments.encoded();
        creator.acts(() -> conversions.recut(conversion));
        awaitDone();
        FilmSnapshot recut = film();
        assertThat(recut.outdated()).isFalse();
        assertThat(recut.finished().film()).isNotEqualTo(before.finished().film());
        assertThat(segments.encoded() - encoded)
                .as("what is cut anew is at most the held end of the new clip")
                .isLessThanOrEqualTo(1);
        List<String> recutFrames = frames(recut);
        int from = first(frames, recutFrames);
        int to = frames.size() - first(frames.reversed(), recutFrames.reversed());
        int card = frames.size() - before(shots, 9);
        int begins = card + before(shots, 4);
        assertThat(recutFrames).hasSameSizeAs(frames);
        assertThat(from).as("the first frame that differs").isGreaterThanOrEqualTo(begins);
        assertThat(to).as("behind the last").isLessThanOrEqualTo(card + before(shots, 5));

        creator.does(() -> commands.undo(project));
        assertThat(film().outdated()).isTrue();
        creator.acts(() -> conversions.recut(conversion));
        awaitDone();
        assertThat(film().finished().film())
                .as("the film of that cut is there")
                .isEqualTo(before.finished().film());
    }

    @Test
    void anOwnPictureIsCroppedToTheFilmAndItsClipBeginsWithIt() throws Exception {
        ShotView first = shots(film()).getFirst();
        Path picture = folder.resolve("tall.png");
        ffmpeg.run(FfmpegCommand.to(
                picture, List.of("-f", "lavfi", "-i", "color=red:size=300x900,format=rgb24", "-frames:v", "1")));
        byte[] bytes = Files.readAllBytes(picture);

        creator.does(() -> own.bring(project, first.id(), new ByteArrayInputStream(bytes), new FocusPoint(0.5, 0)));

        ShotView brought = shots(film()).getFirst();
        assertThat(brought.still().state()).isEqualTo(ShotState.CURRENT);
        assertThat(brought.clip().state()).as("it began with another picture").isEqualTo(ShotState.STALE);
        var asset = library.find(brought.still().asset()).orElseThrow();
        assertThat(asset.width()).isEqualTo(AspectRatio.WIDE_16_9.width());
        assertThat(asset.height()).isEqualTo(AspectRatio.WIDE_16_9.height());
        List<ShotTake> takes = creator.does(() -> history.of(project, first.id()));
        assertThat(takes).filteredOn(take -> take.kind() == TakeKind.STILL).hasSize(2);
        assertThat(takes.getFirst().state()).isEqualTo(ShotTake.State.BROUGHT);
        assertThat(takes.getFirst().price()).isNull();

        creator.does(() -> orders.place(project, List.of(new ShotWish(first.id(), OrderedTakes.CLIP)), null));
        await().atMost(LIMIT).until(() -> shots(film()).getFirst().clip().state() == ShotState.CURRENT);
        assertThat(colour(shots(film()).getFirst().clip().asset()))
                .as("red, as the picture is")
                .isGreaterThan(120);
    }

    private FilmSnapshot film() {
        return creator.does(() -> snapshots.of(project));
    }

    private void awaitDone() {
        await().atMost(LIMIT)
                .until(() ->
                        creator.does(() -> conversions.progress(conversion)).state() == ConversionState.DONE);
    }

    private static List<ShotView> shots(FilmSnapshot film) {
        return film.storyboard().scenes().stream()
                .flatMap(scene -> scene.shots().stream())
                .toList();
    }

    /** The digest of each shot's picture and clip, by its number. */
    private Map<Integer, String> contents(List<ShotView> shots) {
        Map<Integer, String> contents = new TreeMap<>();
        shots.forEach(shot -> contents.put(
                shot.number(),
                digest(shot.still().asset()) + " " + digest(shot.clip().asset())));
        return contents;
    }

    private String digest(AssetId asset) {
        return library.find(asset).orElseThrow().sha256();
    }

    /** The digest of every frame of the film's packets, in order: nothing is encoded anew to find this out. */
    private List<String> frames(FilmSnapshot film) throws IOException {
        Path list = folder.resolve(film.finished().film() + ".md5");
        ffmpeg.run(FfmpegCommand.to(
                list,
                List.of(
                        "-i",
                        library.path(film.finished().film()).toString(),
                        "-map",
                        "0:v:0",
                        "-c",
                        "copy",
                        "-f",
                        "framemd5")));
        List<String> frames = new ArrayList<>();
        for (String line : Files.readAllLines(list)) {
            if (!line.startsWith("#")) {
                frames.add(line.substring(line.lastIndexOf(',') + 1).strip());
            }
        }
        return frames;
    }

    private static int first(List<String> a, List<String> b) {
        int at = 0;
        while (at < a.size() && at < b.size() && a.get(at).equals(b.get(at))) {
            at++;
        }
        return at;
    }

    /** How many frames stand before the n-th shot, from 0. */
    private static int before(List<ShotView> shots, int n) {
        return shots.subList(0, n).stream()
                .mapToInt(shot -> (int) Math.round(shot.duration().toMillis() * 24 / 1000.0))
                .sum();
    }

    /** How red the middle of a clip's first frame is, 0 to 255. */
    private int colour(AssetId clip) throws IOException {
        Path frame = folder.resolve(clip + ".png");
        ffmpeg.run(FfmpegCommand.to(frame, List.of("-i", library.path(clip).toString(), "-frames:v", "1")));
        var image = javax.imageio.ImageIO.read(frame.toFile());
        int rgb = image.getRGB(image.getWidth() / 2, image.getHeight() / 2);
        return (rgb >> 16 & 0xff) - (rgb & 0xff);
    }
}
