package app.photoplay.assets;

import static org.assertj.core.api.Assertions.assertThat;

import app.photoplay.base.FileNames;
import app.photoplay.media.AssetId;
import app.photoplay.media.MediaKind;
import app.photoplay.project.ProjectId;
import app.photoplay.storyboard.ShotId;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ZipWriterTests {

    @TempDir
    Path folder;

    @Test
    void filesAreNamedByWhatTheyAreAndTheManifestSaysTheRest() throws IOException {
        AssetCard first = card("../Brick: & Steel.", 3, 2);
        AssetCard same = card("../Brick: & Steel.", 3, 2);
        AssetCard gone = card("../Brick: & Steel.", 4, 1);
        Files.writeString(folder.resolve(first.sha256()), "one");
        Files.writeString(folder.resolve(same.sha256()), "two");

        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new ZipWriter(asset -> folder.resolve(asset.sha256())).write(List.of(first, same, gone), out);

        Map<String, String> entries = entries(out.toByteArray());
        assertThat(entries)
                .containsEntry("Brick & Steel/shot 003 take 02 still.png", "one")
                .containsEntry("Brick & Steel/shot 003 take 02 still (2).png", "two")
                .hasSize(3);
        assertThat(entries.get("manifest.json"))
                .contains(first.id().toString(), "\"shot\" : 3", "\"take\" : 2")
                .doesNotContain(gone.id().toString());
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
