package app.photoplay.assets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import app.photoplay.base.FileNames;
import app.photoplay.media.AssetId;
import app.photoplay.media.MediaKind;
import app.photoplay.plan.Credits;
import app.photoplay.project.ProjectId;
import app.photoplay.storyboard.ShotId;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AssetArchiveTests {

    @TempDir
    Path folder;

    @Test
    void filesAreNamedByWhatTheyAreAndTheManifestSaysTheRest() throws IOException {
        AssetCard first = card("../Brick: & Steel.", 3, 2);
        AssetCard same = card("../Brick: & Steel.", 3, 2);
        AssetCard gone = card("../Brick: & Steel.", 4, 1);
        Files.writeString(folder.resolve(first.sha256()), "one");
        Files.writeString(folder.resolve(same.sha256()), "two");

        AssetOrigin made =
                new AssetOrigin(AssetOrigin.Way.MADE, "fal", "flux", "request-7", "a lamp", 41L, new Credits(12));
        AssetArchive archive = new AssetArchive(
                List.of(first, same, gone), Map.of(first.id(), made), asset -> folder.resolve(asset.sha256()));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        archive.write(out);

        assertThat(archive.length()).isEqualTo(out.size());
        Map<String, String> entries = entries(out.toByteArray());
        assertThat(entries)
                .containsEntry("Brick & Steel/shot 003 take 02 still.png", "one")
                .containsEntry("Brick & Steel/shot 003 take 02 still (2).png", "two")
                .hasSize(3);
        assertThat(entries.get("manifest.json"))
                .contains(first.id().toString(), "\"shot\" : 3", "\"take\" : 2", "\"prompt\" : \"a lamp\"")
                .contains(
                        "\"seed\" : 41",
                        "\"credits\" : 0.12",
                        "\"provenance\" : \"made\"",
                        "\"request\" : \"request-7\"")
                .doesNotContain(gone.id().toString());
    }

    /** By the directory at its end, as most programs open it. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 65_535, 65_536, 200_001})
    void anArchiveOfAnySizeOpensAndIsAsLongAsItSays(int size) throws IOException {
        byte[] bytes = new byte[size];
        new Random(7).nextBytes(bytes);
        Path file = folder.resolve("some.zip");
        try (OutputStream out = Files.newOutputStream(file)) {
            StoredZip zip = new StoredZip(out);
            zip.add("夜/one.bin", Instant.parse("2026-11-22T18:00:02Z"), size, new ByteArrayInputStream(bytes));
            zip.add("two.bin", Instant.EPOCH, size, new ByteArrayInputStream(bytes));
            zip.end();
        }

        assertThat(file).hasSize(StoredZip.length(List.of("夜/one.bin", "two.bin"), List.of((long) size, (long) size)));
        try (ZipFile zip = new ZipFile(file.toFile())) {
            assertThat(zip.stream().map(ZipEntry::getName)).containsExactly("夜/one.bin", "two.bin");
            for (ZipEntry entry : List.of(zip.getEntry("夜/one.bin"), zip.getEntry("two.bin"))) {
                assertThat(zip.getInputStream(entry).readAllBytes()).isEqualTo(bytes);
            }
        }
    }

    @Test
    void whatIsNotAsLongAsWasSaidIsNoArchive() {
        StoredZip zip = new StoredZip(OutputStream.nullOutputStream());

        assertThatIOException().isThrownBy(() -> zip.add("a", Instant.EPOCH, 4, new ByteArrayInputStream(new byte[3])));
        assertThatIOException().isThrownBy(() -> zip.add("a", Instant.EPOCH, 2, new ByteArrayInputStream(new byte[3])));
    }

    @Test
    void aTitleThatIsNoNameOfAFolderBecomesOne() {
        assertThat(FileNames.plain("..")).isEqualTo("film");
        assertThat(FileNames.plain("a/b\\c\u0000d\u202e")).isEqualTo("a b c d");
        assertThat(FileNames.plain("夜の桟橋")).isEqualTo("夜の桟橋");
    }

    private static AssetCard card(String title, int shot, int take) {
        AssetId id = AssetId.next();
        return new AssetCard(
                id,
                MediaKind.STILL,
                ProjectId.next(),
                title,
                new ShotId(UUID.randomUUID()),
                shot,
                take,
                "The pier",
                false,
                false,
                false,
                1600,
                900,
                3,
                null,
                Instant.EPOCH,
                "image/png",
                id.toString(),
                null);
    }

    private static Map<String, String> entries(byte[] zip) throws IOException {
        Map<String, String> entries = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                entries.put(entry.getName(), new String(in.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return entries;
    }
}
