package app.photoplay.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.photoplay.account.signup.SignUp;
import app.photoplay.account.signup.SignUps;
import app.photoplay.base.Ids;
import app.photoplay.base.PhotoplayHome;
import app.photoplay.base.UserId;
import app.photoplay.media.UnusableMediaException.Reason;
import app.photoplay.media.ffmpeg.ClipFormat;
import app.photoplay.project.ProjectId;
import app.photoplay.support.BareProject;
import app.photoplay.support.Clips;
import app.photoplay.support.FilmRooms;
import app.photoplay.support.OwnDatabase;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

@SpringBootTest(classes = FilmRooms.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = OwnDatabase.class)
class MediaLibraryIntegrationTests {

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MediaLibrary library;

    @Autowired
    MediaVariants variants;

    @Autowired
    MediaJanitor janitor;

    @Autowired
    ScratchFolders scratch;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    SignUps accounts;

    @Autowired
    PhotoplayHome home;

    @Autowired
    Clock clock;

    @TempDir
    Path folder;

    private ProjectId project;

    @BeforeEach
    void somebodyHasAProject() {
        UserId owner = accounts.signUp(new SignUp(Ids.next() + "@kessler.film", "Mara", "a house in the rain"));
        project = BareProject.of(owner, jdbc);
    }

    @Test
    void aStillIsKeptWithItsSizeAndASmallPicture() throws IOException {
        Asset still = library.store(project, picture("png", 1600, 900, Color.ORANGE), MediaKind.STILL);

        assertThat(still.contentType()).isEqualTo("image/png");
        assertThat(still.width()).isEqualTo(1600);
        assertThat(still.height()).isEqualTo(900);
        assertThat(library.find(still.id())).contains(still);
        assertThat(library.path(still.id())).hasFileName(still.sha256());
        BufferedImage small = ImageIO.read(thumbnail(still).toFile());
        assertThat(small.getWidth()).isEqualTo(480);
        assertThat(small.getHeight()).isEqualTo(270);
    }

    @Test
    void aSmallPictureIsNotMadeLarger() throws IOException {
        Asset still = library.store(project, picture("jpg", 64, 48, Color.BLUE), MediaKind.STILL);

        assertThat(ImageIO.read(thumbnail(still).toFile()).getWidth()).isEqualTo(64);
    }

    @Test
    void aWebpStillIsKept() throws IOException {
        Path webp = Clips.of(
                folder.resolve("still.webp"),
                "-i",
                picture("png", 640, 360, Color.RED).toString(),
                "-f",
                "webp");

        Asset still = library.store(project, webp, MediaKind.STILL);

        assertThat(still.contentType()).isEqualTo("image/webp");
        assertThat(still.width()).isEqualTo(640);
        assertThat(ImageIO.read(thumbnail(still).toFile()).getWidth()).isEqualTo(480);
    }

    @Test
    void aClipIsKeptWithItsLengthItsFirstFrameAndHowItIsEncoded() throws IOException {
        Asset clip = library.store(project, Clips.stock(folder.resolve("clip.mp4"), 160, 90, 36, 0), MediaKind.CLIP);

        assertThat(clip.duration()).isEqualTo(Duration.ofMillis(1500));
        assertThat(clip.width()).isEqualTo(160);
        assertThat(ImageIO.read(thumbnail(clip).toFile()).getWidth()).isEqualTo(160);
        assertThat(library.reel(clip.id()).map(ClipFormat::frames)).contains(36L);
    }

    @Test
    void aTurnedClipIsAsHighAsItIsSeen() {
        Path flat = Clips.stock(folder.resolve("flat.mp4"), 160, 90, 12, 0);
        Path turned = Clips.of(
                folder.resolve("turned.mp4"),
                "-display_rotation",
                "90",
                "-i",
                flat.toString(),
                "-c",
                "copy",
                "-f",
                "mp4");

        Asset clip = library.store(project, turned, MediaKind.CLIP);

        assertThat(clip.width()).isEqualTo(90);
        assertThat(clip.height()).isEqualTo(160);
        assertThat(library.reel(clip.id())).isEmpty();
    }

    @Test
    void theSameContentIsKeptOnceAndGoesWithItsLastAsset() throws IOException {
        Path picture = picture("png", 320, 180, Color.GREEN);
        Asset first = library.store(project, picture, MediaKind.STILL);
        Asset second = library.store(project, picture, MediaKind.POSTER);
        Path content = library.path(first);
        Path thumbnail = thumbnail(first);

        assertThat(library.path(second)).isEqualTo(content);
        library.delete(first.id());
        assertThat(content).exists();
        library.delete(second.id());
        assertThat(content).doesNotExist();
        assertThat(thumbnail).doesNotExist();
        assertThat(library.find(second.id())).isEmpty();
    }

    @Test
    void storingAndDeletingTheSameContentAtOnceNeverLosesIt() throws Exception {
        Path picture = picture("png", 320, 180, Color.CYAN);
        Callable<Asset> keepOneOfTwo = () -> {
            library.delete(library.store(project, picture, MediaKind.STILL).id());
            return library.store(project, picture, MediaKind.STILL);
        };
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            List<Future<Asset>> kept = threads.invokeAll(
                    IntStream.range(0, 8).mapToObj(i -> keepOneOfTwo).toList());
            for (Future<Asset> asset : kept) {
                assertThat(library.path(asset.get())).hasSize(Files.size(picture));
            }
        }
    }

    @Test
    void anIdGivenOutBeforeIsStoredUnderTwice() throws IOException {
        AssetId id = AssetId.next();
        keep(id, picture("png", 32, 32, Color.RED));
        Asset again = keep(id, picture("png", 32, 32, Color.BLUE));

        assertThat(library.find(id)).contains(again);
        assertThat(assetsOf(project)).containsExactly(again.id().value());
    }

    @Test
    void whatIsKeptInATransactionThatFailsIsNotThereAndWhatStoodUnderItsIdIs() throws IOException {
        AssetId id = AssetId.next();
        Asset before = keep(id, picture("png", 32, 32, Color.RED));

        try (StagedFile staged = library.stage(picture("png", 32, 32, Color.GREEN), MediaKind.STILL)) {
            transaction.executeWithoutResult(status -> {
                library.keep(staged, id, project.value());
                status.setRollbackOnly();
            });
        }

        assertThat(library.find(id)).contains(before);
        assertThat(library.path(before)).exists();
        assertThat(assetsOf(project)).containsExactly(before.id().value());
    }

    @Test
    void nothingIsKeptWithoutATransaction() throws IOException {
        try (StagedFile staged = library.stage(picture("png", 32, 32, Color.GREEN), MediaKind.STILL)) {
            assertThatExceptionOfType(IllegalTransactionStateException.class)
                    .isThrownBy(() -> library.keep(staged, AssetId.next(), project.value()));
        }
    }

    private Asset keep(AssetId id, Path file) {
        try (StagedFile staged = library.stage(file, MediaKind.STILL)) {
            return Objects.requireNonNull(transaction.execute(status -> library.keep(staged, id, project.value())));
        }
    }

    @Test
    void aFileIsWhatItsBytesSayAndNeverWhatItsNameSays() throws IOException {
        assertRefused(write("page.jpg", "<html><script>alert(1)</script>"), MediaKind.STILL, Reason.UNSUPPORTED);
        assertRefused(
                write("drawing.png", "<svg xmlns='http://www.w3.org/2000/svg'/>"), MediaKind.STILL, Reason.UNSUPPORTED);
        assertRefused(write("list.mp4", "#EXTM3U\n/etc/passwd\n"), MediaKind.CLIP, Reason.UNSUPPORTED);
        assertRefused(
                write("list.mp4", "ffconcat version 1.0\nfile /etc/passwd\n"), MediaKind.CLIP, Reason.UNSUPPORTED);
        assertRefused(write("list.mp4", "0000ftypisom\n#EXTM3U\n/etc/passwd\n"), MediaKind.CLIP, Reason.MALFORMED);
        assertRefused(picture("png", 8, 8, Color.RED), MediaKind.CLIP, Reason.UNSUPPORTED);
        assertRefused(write("nothing.png", ""), MediaKind.STILL, Reason.EMPTY);
    }

    @Test
    void aPictureThatClaimsToBeHugeIsRefusedBeforeItIsDecoded() throws IOException {
        assertRefused(pngHeader(50_000, 50_000), MediaKind.STILL, Reason.TOO_LARGE);
        assertRefused(pngHeader(1, Integer.MAX_VALUE), MediaKind.STILL, Reason.TOO_LARGE);
        assertRefused(pngHeader(0, 10), MediaKind.STILL, Reason.MALFORMED);
    }

    @Test
    void aDamagedFileIsRefused() throws IOException {
        byte[] png = Files.readAllBytes(picture("png", 400, 300, Color.PINK));
        byte[] jpeg = Files.readAllBytes(picture("jpg", 400, 300, Color.PINK));
        byte[] clip = Files.readAllBytes(Clips.stock(folder.resolve("clip.mp4"), 160, 90, 24, 0));

        assertRefused(write("a.png", Arrays.copyOf(png, png.length / 2)), MediaKind.STILL, Reason.MALFORMED);
        assertRefused(write("a.jpg", Arrays.copyOf(jpeg, jpeg.length / 2)), MediaKind.STILL, Reason.MALFORMED);
        assertRefused(write("a.mp4", Arrays.copyOf(clip, clip.length / 2)), MediaKind.CLIP, Reason.MALFORMED);
        assertThat(leftovers()).isEmpty();
    }

    @Test
    void theJanitorRemovesWhatNobodyOwnsAndNothingElse() throws IOException {
        Asset still = library.store(project, picture("png", 16, 16, Color.RED), MediaKind.STILL);
        Path orphan = home.folder("media").resolve("ab/cd/" + "abcd".repeat(16));
        Files.createDirectories(orphan.getParent());
        Files.writeString(orphan, "orphan");
        Path young = Files.writeString(home.folder("media").resolve("ab/cd/" + "abce".repeat(16)), "young");
        Path abandoned = scratch.folder("crashed").path();
        FileTime yesterday = FileTime.from(clock.instant().minus(Duration.ofDays(1)));
        for (Path old : List.of(orphan, abandoned, library.path(still))) {
            Files.setLastModifiedTime(old, yesterday);
        }

        janitor.sweep();

        assertThat(orphan).doesNotExist();
        assertThat(abandoned).doesNotExist();
        assertThat(young).exists();
        assertThat(library.path(still)).exists();
    }

    private void assertRefused(Path file, MediaKind kind, Reason reason) {
        assertThatExceptionOfType(UnusableMediaException.class)
                .isThrownBy(() -> library.store(project, file, kind))
                .satisfies(e -> assertThat(e.reason()).isEqualTo(reason));
        assertThat(assetsOf(project)).isEmpty();
    }

    private List<UUID> assetsOf(ProjectId project) {
        return jdbc.sql("select id from assets where project_id = ?")
                .param(project.value())
                .query(UUID.class)
                .list();
    }

    private List<Path> leftovers() throws IOException {
        try (Stream<Path> entries = Files.list(home.folder("tmp"))) {
            return entries.filter(entry -> entry.getFileName().toString().startsWith("store-"))
                    .toList();
        }
    }

    private Path write(String name, String content) throws IOException {
        return write(name, content.getBytes(StandardCharsets.ISO_8859_1));
    }

    private Path write(String name, byte[] content) throws IOException {
        return Files.write(folder.resolve(name), content);
    }

    private Path thumbnail(Asset asset) {
        return variants.of(asset, MediaVariant.THUMBNAIL).orElseThrow().file();
    }

    private Path picture(String format, int width, int height, Color colour) throws IOException {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        g.setColor(colour);
        g.fillOval(0, 0, width, height);
        g.dispose();
        Path file = folder.resolve(colour.getRGB() + "-" + width + "." + format);
        ImageIO.write(image, format, file.toFile());
        return file;
    }

    /** A whole and valid PNG header, and nothing behind it that could be decoded. */
    private Path pngHeader(int width, int height) throws IOException {
        byte[] type = {'I', 'H', 'D', 'R'};
        ByteBuffer body = ByteBuffer.allocate(17).put(type).putInt(width).putInt(height);
        body.put(new byte[] {8, 2, 0, 0, 0});
        CRC32 crc = new CRC32();
        crc.update(body.array());
        ByteBuffer png = ByteBuffer.allocate(33)
                .put(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'})
                .putInt(13)
                .put(body.array())
                .putInt((int) crc.getValue());
        return write("huge.png", png.array());
    }
}
