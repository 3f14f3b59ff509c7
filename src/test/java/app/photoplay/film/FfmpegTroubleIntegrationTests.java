package app.photoplay.film;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.photoplay.account.signup.SignUp;
import app.photoplay.account.signup.SignUps;
import app.photoplay.base.Ids;
import app.photoplay.base.PhotoplayHome;
import app.photoplay.base.UserId;
import app.photoplay.film.FilmView.State;
import app.photoplay.film.assembly.FilmFailure;
import app.photoplay.film.cut.Cut;
import app.photoplay.film.cut.CutScene;
import app.photoplay.film.cut.CutShot;
import app.photoplay.media.Asset;
import app.photoplay.media.MediaKind;
import app.photoplay.media.MediaLibrary;
import app.photoplay.media.UnusableMediaException;
import app.photoplay.media.ffmpeg.RealFfmpeg;
import app.photoplay.project.ProjectId;
import app.photoplay.storyboard.ShotId;
import app.photoplay.support.BareProject;
import app.photoplay.support.Clips;
import app.photoplay.support.FfmpegShim;
import app.photoplay.support.FilmRooms;
import app.photoplay.support.OwnDatabase;
import app.photoplay.support.TestHomes;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Films while ffmpeg hangs, crashes or does nothing, and of clips that are no clips (F13). */
@SpringBootTest(
        classes = FilmRooms.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"photoplay.film.patience=5s", "photoplay.film.slower=0"})
@ContextConfiguration(initializers = OwnDatabase.class)
@DisabledOnOs(OS.WINDOWS)
class FfmpegTroubleIntegrationTests {

    private static final AtomicInteger HUE = new AtomicInteger();
    private static final FfmpegShim SHIM = new FfmpegShim(TestHomes.next("shim"), RealFfmpeg.locate());

    @DynamicPropertySource
    static void aShimStandsInFront(DynamicPropertyRegistry properties) {
        properties.add("photoplay.ffmpeg.path", SHIM::program);
    }

    @Autowired
    FilmAssembly assembly;

    @Autowired
    Films films;

    @Autowired
    MediaLibrary library;

    @Autowired
    SignUps accounts;

    @Autowired
    PhotoplayHome home;

    @Autowired
    JdbcClient jdbc;

    @TempDir
    Path folder;

    private UserId owner;
    private ProjectId project;

    @BeforeEach
    void somebodyHasAProject() {
        SHIM.be(FfmpegShim.Mood.WELL);
        owner = accounts.signUp(new SignUp(Ids.next() + "@kessler.film", "Mara", "a house in the rain"));
        project = BareProject.of(owner, jdbc);
    }

    @AfterEach
    void nothingIsLeft() {
        SHIM.be(FfmpegShim.Mood.WELL);
        SHIM.close();
    }

    @Test
    void anFfmpegThatHangsIsEndedWithItsChildrenAndTheFilmFailsAtItsDeadline() {
        FilmId film = assembly.request(project, owner, cut(foreign()), ExportSpecs.SMALL);
        lastTry(film);
        SHIM.be(FfmpegShim.Mood.HANGS);

        assembly.assemble(film);

        assertThat(SHIM.hanging()).isEmpty();
        assertThat(view(film).state()).isEqualTo(State.FAILED);
        assertThat(view(film).failure()).isEqualTo("timed-out");
    }

    @ParameterizedTest
    @EnumSource(
            value = FfmpegShim.Mood.class,
            names = {"CRASHES", "DOES_NOTHING", "WRITES_NOTHING"})
    void anFfmpegThatDoesNotWorkFailsTheFilmAndBlamesNoClip(FfmpegShim.Mood mood) {
        FilmId film = assembly.request(project, owner, cut(foreign()), ExportSpecs.SMALL);
        SHIM.be(mood);

        for (int i = 0; i < 3; i++) {
            assertThatExceptionOfType(FilmFailure.class).isThrownBy(() -> assembly.assemble(film));
            assertThat(view(film).state()).isEqualTo(State.WAITING);
        }
        assembly.assemble(film);

        assertThat(view(film).state()).isEqualTo(State.FAILED);
        assertThat(view(film).failure()).isEqualTo("unexpected");
    }

    @Test
    void aFilmIsMadeOnceFfmpegWorksAgain() {
        Cut cut = cut(foreign());
        FilmId film = assembly.request(project, owner, cut, ExportSpecs.SMALL);
        SHIM.be(FfmpegShim.Mood.CRASHES);
        assertThatExceptionOfType(FilmFailure.class).isThrownBy(() -> assembly.assemble(film));

        SHIM.be(FfmpegShim.Mood.WELL);
        assembly.assemble(film);

        assertThat(view(film).state()).isEqualTo(State.READY);
    }

    @Test
    void oneCrashOverAClipDoesNotMakeTheClipABrokenOne() {
        assemble(cut(foreign()));
        Cut cut = cut(foreign());
        SHIM.be(FfmpegShim.Mood.CRASHES_ONCE);

        FilmView film = assemble(cut);

        assertThat(film.state()).as(film.failure()).isEqualTo(State.READY);
    }

    @Test
    void anEmptyFileOrOneWithoutItsTablesIsTakenForNoClip() throws IOException {
        Path empty = Files.createFile(folder.resolve("empty.mp4"));
        Path torn = folder.resolve("torn.mp4");
        Files.write(torn, withoutTables(Files.readAllBytes(stockFile())));

        assertThatExceptionOfType(UnusableMediaException.class)
                .isThrownBy(() -> library.store(project, empty, MediaKind.CLIP));
        assertThatExceptionOfType(UnusableMediaException.class)
                .isThrownBy(() -> library.store(project, torn, MediaKind.CLIP));
    }

    @Test
    void aKeptClipThatWasEmptiedIsNamed() throws IOException {
        Asset clip = stock();
        Files.write(library.path(clip), new byte[0]);

        assertThat(assemble(cut(clip)).failure()).isEqualTo("clip-broken");
    }

    @Test
    void aKeptClipWhoseTablesAreDamagedIsNamed() throws IOException {
        Asset clip = stock();
        Files.write(library.path(clip), withoutTables(Files.readAllBytes(library.path(clip))));

        assertThat(assemble(cut(clip)).failure()).isEqualTo("clip-broken");
    }

    @Test
    void aDamagedPieceOfOurOwnIsMadeAnewAndNoClipIsBlamed() throws IOException {
        Asset clip = foreign();
        assemble(cut(clip));
        try (Stream<Path> kept = Files.list(home.folder("segments"))) {
            for (Path piece : kept.toList()) {
                Files.write(piece, new byte[0]);
            }
        }
        FilmId film = assembly.request(project, owner, cut(clip, stock()), ExportSpecs.SMALL);

        assertThatExceptionOfType(FilmFailure.class).isThrownBy(() -> assembly.assemble(film));
        assembly.assemble(film);

        assertThat(view(film).state()).as(view(film).failure()).isEqualTo(State.READY);
    }

    @Test
    void aFilmWithoutRoomOnTheDiskSaysSoAndIsMadeWhenItsTimeComes() throws IOException {
        FilmId film = assembly.request(project, owner, cut(foreign()), ExportSpecs.SMALL);
        Path folder = home.folder("segments");
        Path aside = folder.resolveSibling("segments-aside");
        boolean there = Files.exists(folder);
        if (there) {
            Files.move(folder, aside);
        }
        Files.writeString(folder, "in the way");

        assertThatExceptionOfType(FilmFailure.class).isThrownBy(() -> assembly.assemble(film));
        assembly.assemble(film);
        assertThat(view(film).state()).isEqualTo(State.WAITING);
        assertThat(view(film).failure()).isEqualTo("storage");

        Files.delete(folder);
        if (there) {
            Files.move(aside, folder);
        }
        jdbc.sql("update films set not_before = now() - interval '1 minute' where id = ?")
                .param(film.value())
                .update();
        assembly.assemble(film);
        assertThat(view(film).state()).as(view(film).failure()).isEqualTo(State.READY);
        assertThat(view(film).failure()).isNull();
    }

    private FilmView assemble(Cut cut) {
        FilmId film = assembly.request(project, owner, cut, ExportSpecs.SMALL);
        assembly.assemble(film);
        return view(film);
    }

    private FilmView view(FilmId film) {
        return films.find(film).orElseThrow();
    }

    /** As if it had been tried before. */
    private void lastTry(FilmId film) {
        jdbc.sql("update films set attempt = 3 where id = ?")
                .param(film.value())
                .update();
    }

    /** The same length, and zeros from its table of contents on. */
    private static byte[] withoutTables(byte[] film) {
        byte[] torn = film.clone();
        String bytes = new String(torn, StandardCharsets.ISO_8859_1);
        Arrays.fill(torn, bytes.indexOf("moov"), torn.length, (byte) 0);
        return torn;
    }

    private static Cut cut(Asset... clips) {
        List<CutShot> shots = Stream.of(clips)
                .map(clip -> new CutShot(ShotId.next(), clip.id(), Duration.ofSeconds(1), false, List.of()))
                .toList();
        return new Cut("Alice", "Lewis Carroll", "en", List.of(new CutScene("One", shots)));
    }

    private Asset stock() {
        return library.store(project, stockFile(), MediaKind.CLIP);
    }

    private Path stockFile() {
        int hue = HUE.addAndGet(11);
        return Clips.stock(folder.resolve("stock" + hue + ".mp4"), 160, 90, 24, hue);
    }

    /** Of another size, so that it has to be encoded. */
    private Asset foreign() {
        int hue = HUE.addAndGet(11);
        return library.store(
                project, Clips.stock(folder.resolve("foreign" + hue + ".mp4"), 200, 112, 24, hue), MediaKind.CLIP);
    }
}
