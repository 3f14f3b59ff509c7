package app.photoplay.film;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.photoplay.account.signup.SignUp;
import app.photoplay.account.signup.SignUps;
import app.photoplay.animatic.TestBriefs;
import app.photoplay.animatic.compose.Composer;
import app.photoplay.animatic.stage.ComposedPicture;
import app.photoplay.base.ChangeNotifier;
import app.photoplay.base.Ids;
import app.photoplay.base.UserId;
import app.photoplay.film.FilmView.State;
import app.photoplay.film.assembly.SegmentMaker;
import app.photoplay.film.cut.Caption;
import app.photoplay.film.cut.Cut;
import app.photoplay.film.cut.CutScene;
import app.photoplay.film.cut.CutShot;
import app.photoplay.film.cut.ExportSpec;
import app.photoplay.film.cut.FilmFormat;
import app.photoplay.film.cut.SubtitleMode;
import app.photoplay.generation.FrameSize;
import app.photoplay.media.Asset;
import app.photoplay.media.AssetId;
import app.photoplay.media.MediaKind;
import app.photoplay.media.MediaLibrary;
import app.photoplay.media.StagedFile;
import app.photoplay.media.ffmpeg.MediaProbe;
import app.photoplay.project.AspectRatio;
import app.photoplay.project.ProjectId;
import app.photoplay.screenplay.CameraMove;
import app.photoplay.storyboard.ShotId;
import app.photoplay.support.BareProject;
import app.photoplay.support.Clips;
import app.photoplay.support.FilmRooms;
import app.photoplay.support.OwnDatabase;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.support.TransactionTemplate;

@SpringBootTest(classes = FilmRooms.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = OwnDatabase.class)
@RecordApplicationEvents
class FilmAssemblyIntegrationTests {

    private static final AtomicInteger HUE = new AtomicInteger();

    @Autowired
    FilmAssembly assembly;

    @Autowired
    Films films;

    @Autowired
    FilmLeases leases;

    @Autowired
    SegmentMaker maker;

    @Autowired
    MediaLibrary library;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    SignUps accounts;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ChangeNotifier changeNotifier;

    @Autowired
    ApplicationEvents events;

    @TempDir
    Path folder;

    private UserId owner;
    private ProjectId project;

    @BeforeEach
    void somebodyHasAProject() {
        owner = accounts.signUp(new SignUp(Ids.next() + "@kessler.film", "Mara", "a house in the rain"));
        project = BareProject.of(owner, jdbc);
    }

    @Test
    void aCutBecomesAFilmThatEveryPlayerUnderstands() throws IOException {
        Cut cut = cut(
                scene("A river, by day = #1", shot(stock(48), 2.0, new Caption("Alice", "Who are you?"))),
                scene("A hall", shot(stock(36), 1.5), shot(stock(24), 1.0, new Caption(null, "And <so> on & on."))));
        AtomicInteger rings = new AtomicInteger();

        FilmView film;
        try (ChangeNotifier.Subscription bell = changeNotifier.subscribe(project.value(), rings::incrementAndGet)) {
            film = made(cut);
        }

        assertThat(film.state()).isEqualTo(State.READY);
        MediaProbe probe = library.probe(asset(film.film()));
        MediaProbe.Video video = Objects.requireNonNull(probe.video());
        assertThat(video.codec()).isEqualTo("h264");
        assertThat(video.constant()).isTrue();
        assertThat(video.rate()).isEqualTo(24);
        assertThat(video.frames()).isEqualTo(cut.frames());
        assertThat(Objects.requireNonNull(probe.audio()).codec()).isEqualTo("aac");
        assertThat(probe.subtitles()).containsExactly("mov_text");
        assertThat(probe.languages()).containsOnly("eng").hasSizeGreaterThanOrEqualTo(3);
        assertThat(probe.chapters())
                .extracting(MediaProbe.Mark::title)
                .containsExactly("A river, by day = #1", "A hall");
        assertThat(probe.chapters().getLast().end()).isCloseTo(cut.duration(), Duration.ofMillis(50));
        assertThat(film.duration()).isEqualTo(Duration.ofMillis(cut.duration().toMillis()));
        assertThat(Files.readString(library.path(asset(film.subtitles()))))
                .startsWith("WEBVTT")
                .contains("Who are you?", "And &lt;so&gt; on &amp; on.");
        assertThat(asset(film.poster()).width()).isEqualTo(160);
        assertThat(startsFast(library.path(asset(film.film())))).isTrue();
        assertThat(rings.get()).isPositive();
        assertThat(events.stream(FilmFinished.class)).containsExactly(new FilmFinished(film.id(), project));
        decodesWithoutError(film);
    }

    @Test
    void theSameCutIsTheSameFilmAndIsMadeOnce() throws IOException {
        Cut cut = cut(scene("One", shot(stock(24), 1)));
        FilmView first = made(cut);
        long encoded = maker.encoded();

        FilmId again = assembly.request(project, owner, cut, ExportSpecs.SMALL);
        assembly.assemble(again);

        assertThat(again).isEqualTo(first.id());
        assertThat(films.find(project)).contains(first);
        assertThat(maker.encoded()).isEqualTo(encoded);
        assertThat(count()).isEqualTo(1);
    }

    @Test
    void onlyTheShotThatChangedIsEncodedAgain() throws IOException {
        List<CutShot> shots = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            shots.add(shot(foreign(), 1));
        }
        made(cut(new CutScene("One", shots)));
        long before = maker.encoded();
        shots.set(2, shot(foreign(), 1));

        made(cut(new CutScene("One", shots)));

        assertThat(maker.encoded() - before).isEqualTo(1);
    }

    @Test
    void clipsOfOurOwnAreCopiedAndNeverEncoded() throws IOException {
        made(cut(scene("One", shot(stock(24), 1))));
        long before = maker.encoded();

        FilmView film = made(cut(scene("Two", shot(stock(24), 1), shot(stock(30), 1), shot(stock(48), 2))));

        assertThat(maker.encoded() - before)
                .as("a title card of another length")
                .isLessThanOrEqualTo(1);
        decodesWithoutError(film);
    }

    @ParameterizedTest
    @EnumSource(AspectRatio.class)
    void clipsThatWereDrawnHereAreCopiedInEveryShape(AspectRatio aspect) throws IOException {
        made(drawn(aspect, .5), new ExportSpec(aspect.width(), aspect.height(), SubtitleMode.TRACK, FilmFormat.MP4));
        long before = maker.encoded();

        FilmView film = made(
                drawn(aspect, .5, .71),
                new ExportSpec(aspect.width(), aspect.height(), SubtitleMode.TRACK, FilmFormat.MP4));

        assertThat(film.state()).as(film.failure()).isEqualTo(State.READY);
        assertThat(maker.encoded() - before).isZero();
        MediaProbe.Video video =
                Objects.requireNonNull(library.probe(asset(film.film())).video());
        assertThat(video.width()).isEqualTo(aspect.width());
        assertThat(video.height()).isEqualTo(aspect.height());
        decodesWithoutError(film);
    }

    @Test
    void anyClipIsFittedTrimmedOrHeld() throws IOException {
        Cut cut = cut(
                scene("Odd", shot(foreign(), 1.25), shot(tall(), 1), shot(variable(), 2), shot(stock(24), 2)),
                scene("Sound", shot(loud(), 3)));

        FilmView film = made(cut);

        assertThat(film.state()).as(film.failure()).isEqualTo(State.READY);
        MediaProbe probe = library.probe(asset(film.film()));
        assertThat(Objects.requireNonNull(probe.video()).frames()).isEqualTo(cut.frames());
        assertThat(probe.subtitles()).isEmpty();
        decodesWithoutError(film);
    }

    @Test
    void subtitlesAreBurntInByChoice() throws IOException {
        Cut cut = cut(scene("One", shot(stock(24), 1, new Caption("Alice", "Who are you?")), shot(stock(24), 1)));
        FilmView beside = made(cut);
        FilmView burnt = made(cut, ExportSpecs.SMALL_BURNED_IN);

        assertThat(burnt.id()).isNotEqualTo(beside.id());
        assertThat(burnt.subtitles()).isNull();
        assertThat(library.probe(asset(burnt.film())).subtitles()).isEmpty();
        assertThat(asset(burnt.film()).sha256())
                .isNotEqualTo(asset(beside.film()).sha256());
        assertThat(films.find(project).map(FilmView::id)).contains(beside.id());
    }

    @Test
    void aBrokenClipFailsTheFilmWithItsReasonUntilTheCutIsAnother() throws IOException {
        Asset broken = library.store(project, Clips.stock(folder.resolve("b.mp4"), 320, 180, 96, 7), MediaKind.CLIP);
        byte[] bytes = Files.readAllBytes(library.path(broken));
        for (int i = bytes.length / 3; i < bytes.length * 2 / 3; i++) {
            bytes[i] = (byte) (i * 31);
        }
        Files.write(library.path(broken), bytes);

        FilmView film = made(cut(scene("One", shot(broken, 4))));

        assertThat(film.state()).isEqualTo(State.FAILED);
        assertThat(film.failure()).isEqualTo("clip-broken");
        assertThat(film.film()).isNull();
        assertThat(events.stream(FilmFailed.class)).containsExactly(new FilmFailed(film.id(), project, "clip-broken"));
    }

    @Test
    void aMissingClipIsNamed() throws IOException {
        Asset clip = stock(24);
        Cut cut = cut(scene("One", shot(clip, 1)));
        library.delete(clip.id());

        assertThat(made(cut).failure()).isEqualTo("clip-missing");
    }

    @Test
    void afterAHardEndTheNextRunMakesTheOneFilm() throws IOException {
        Cut cut = cut(scene("One", shot(foreign(), 1), shot(stock(24), 1)));
        FilmId film = assembly.request(project, owner, cut, ExportSpecs.SMALL);
        FilmLeases.Claim killed = leases.claim(film).orElseThrow();
        keepHalf(killed);
        leaseEnds(film);

        assembly.assemble(film);

        assertThat(films.find(project).map(FilmView::state)).contains(State.READY);
        assertThat(jdbc.sql("select duration_ms from assets where project_id = ? and kind = 'FILM'")
                        .param(project.value())
                        .query(Long.class)
                        .list())
                .hasSize(1)
                .allMatch(millis -> millis > 2_000);
        assertThat(count()).isEqualTo(1);
    }

    @Test
    void aRunThatWasOvertakenChangesNothing() throws IOException {
        FilmId film = assembly.request(project, owner, cut(scene("One", shot(stock(24), 1))), ExportSpecs.SMALL);
        FilmLeases.Claim slow = leases.claim(film).orElseThrow();
        leaseEnds(film);
        FilmLeases.Claim quick = leases.claim(film).orElseThrow();

        assertThat(leases.renew(slow)).isFalse();
        assertThat(leases.fail(slow, "unexpected")).isFalse();
        assertThat(leases.advance(slow, 50)).isFalse();
        assertThat(leases.finish(slow, Duration.ofSeconds(1), 1, () -> keepHalf(slow)))
                .isFalse();

        assertThat(films.find(film).map(FilmView::state)).contains(State.ASSEMBLING);
        assertThat(library.find(slow.filmAsset())).isEmpty();
        assertThat(leases.advance(quick, 50)).isTrue();
    }

    @Test
    void aFilmThatIsWithdrawnIsLostToItsRunAndWaits() throws IOException {
        FilmId film = assembly.request(project, owner, cut(scene("One", shot(stock(24), 1))), ExportSpecs.SMALL);
        FilmLeases.Claim claim = leases.claim(film).orElseThrow();

        leases.withdraw(film);

        assertThat(leases.renew(claim)).isFalse();
        assertThat(films.find(film).map(FilmView::state)).contains(State.WAITING);
    }

    @Test
    void anInterruptedRunLetsTheFilmWait() throws IOException {
        FilmId film = assembly.request(project, owner, cut(scene("One", shot(foreign(), 1))), ExportSpecs.SMALL);

        Thread.currentThread().interrupt();
        assertThatThrownBy(() -> assembly.assemble(film)).isInstanceOf(RuntimeException.class);
        assertThat(Thread.interrupted()).isTrue();

        assertThat(films.find(film).map(FilmView::state)).contains(State.WAITING);
        assembly.assemble(film);
        assertThat(films.find(film).map(FilmView::state)).contains(State.READY);
    }

    /** As if its run had given no sign of life for long. */
    private void leaseEnds(FilmId film) {
        jdbc.sql("update films set claimed_until = now() - interval '1 second' where id = ?")
                .param(film.value())
                .update();
    }

    /** A file under the film's id that is not the film. */
    private void keepHalf(FilmLeases.Claim claim) {
        Path half = Clips.stock(folder.resolve("half" + HUE.incrementAndGet() + ".mp4"), 160, 90, 5, 1);
        try (StagedFile staged = library.stage(half, MediaKind.FILM)) {
            transaction.executeWithoutResult(status -> library.keep(staged, claim.filmAsset(), project.value()));
        }
    }

    private FilmView made(Cut cut) {
        return made(cut, ExportSpecs.SMALL);
    }

    private FilmView made(Cut cut, ExportSpec spec) {
        FilmId film = assembly.request(project, owner, cut, spec);
        assembly.assemble(film);
        return films.find(film).orElseThrow();
    }

    private void decodesWithoutError(FilmView film) {
        Path sink = folder.resolve("decoded-" + HUE.incrementAndGet() + ".md5");
        Clips.of(
                sink,
                "-xerror",
                "-i",
                library.path(asset(film.film())).toString(),
                "-map",
                "0:v",
                "-map",
                "0:a",
                "-f",
                "md5");
        assertThat(sink).isNotEmptyFile();
    }

    private static boolean startsFast(Path film) throws IOException {
        String bytes = new String(Files.readAllBytes(film), StandardCharsets.ISO_8859_1);
        return bytes.indexOf("moov") < bytes.indexOf("mdat");
    }

    private int count() {
        return jdbc.sql("select count(*) from films where project_id = ?")
                .param(project.value())
                .query(Integer.class)
                .single();
    }

    private Asset asset(AssetId id) {
        return library.find(Objects.requireNonNull(id)).orElseThrow();
    }

    /** A cut of shots of these lengths, each drawn by the house's own model. */
    private Cut drawn(AspectRatio aspect, double... seconds) {
        List<CutShot> shots = new ArrayList<>();
        FrameSize frame = new FrameSize(aspect.width(), aspect.height());
        for (double length : seconds) {
            int seed = HUE.addAndGet(11);
            Path clip = folder.resolve("drawn" + seed + ".mp4");
            Duration planned = Duration.ofMillis(Math.round(length * 1000));
            ComposedPicture picture = new Composer()
                    .compose(TestBriefs.of("EXT|The field|DAY|WIDE|CALM|Clara walks.|Clara:f"), frame, seed);
            new app.photoplay.animatic.render.Clips(Clips.ffmpeg())
                    .write(picture, CameraMove.PUSH_IN, planned, seed, List.of(), clip, share -> {}, () -> false);
            shots.add(shot(keep(clip), length));
        }
        return new Cut("Alice", "Lewis Carroll", "en", List.of(new CutScene("One", shots)));
    }

    private static Cut cut(CutScene... scenes) {
        return new Cut("Alice", "Lewis Carroll", "en", List.of(scenes));
    }

    private static CutScene scene(String title, CutShot... shots) {
        return new CutScene(title, List.of(shots));
    }

    private static CutShot shot(Asset clip, double seconds, Caption... captions) {
        return new CutShot(
                ShotId.next(), clip.id(), Duration.ofMillis(Math.round(seconds * 1000)), false, List.of(captions));
    }

    private Asset stock(int frames) {
        int hue = HUE.addAndGet(11);
        return keep(Clips.stock(folder.resolve("stock" + hue + ".mp4"), 160, 90, frames, hue));
    }

    /** Of another size, rate and codec. */
    private Asset foreign() {
        int hue = HUE.addAndGet(11);
        return keep(Clips.of(
                folder.resolve("foreign" + hue + ".webm"),
                "-f",
                "lavfi",
                "-i",
                "testsrc2=size=201x123:rate=30000/1001,hue=h=" + hue,
                "-t",
                "1",
                "-c:v",
                "libvpx-vp9",
                "-cpu-used",
                "8",
                "-f",
                "webm"));
    }

    private Asset tall() {
        Path flat = Clips.stock(folder.resolve("flat.mp4"), 320, 180, 24, HUE.addAndGet(11));
        return keep(Clips.of(
                folder.resolve("turned.mp4"),
                "-display_rotation",
                "90",
                "-i",
                flat.toString(),
                "-c",
                "copy",
                "-f",
                "mp4"));
    }

    private Asset variable() {
        return keep(Clips.of(
                folder.resolve("variable.mp4"),
                "-f",
                "lavfi",
                "-i",
                "testsrc2=size=160x90:rate=24,select='not(mod(n,3))+lt(n,9)'",
                "-t",
                "1",
                "-fps_mode",
                "vfr",
                "-c:v",
                "libopenh264",
                "-f",
                "mp4"));
    }

    private Asset loud() {
        return keep(Clips.of(
                folder.resolve("loud.mp4"),
                "-f",
                "lavfi",
                "-i",
                "testsrc2=size=320x240:rate=25",
                "-f",
                "lavfi",
                "-i",
                "sine=frequency=440:sample_rate=44100",
                "-t",
                "1",
                "-c:v",
                "libopenh264",
                "-c:a",
                "aac",
                "-ac",
                "1",
                "-f",
                "mp4"));
    }

    private Asset keep(Path clip) {
        return library.store(project, clip, MediaKind.CLIP);
    }
}
