package app.photoplay.film.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import app.photoplay.film.cut.Cut;
import app.photoplay.film.cut.CutScene;
import app.photoplay.film.cut.CutShot;
import app.photoplay.media.AssetId;
import app.photoplay.storyboard.ShotId;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChaptersTests {

    @Test
    void chaptersCarryTheirTitlesWhateverStandsInThem() {
        CutShot shot = new CutShot(ShotId.next(), AssetId.next(), Duration.ofSeconds(1), false, List.of());

        String text =
                Chapters.write(new Cut("A=B;#\\", null, null, List.of(new CutScene("one\n[CHAPTER]", List.of(shot)))));

        assertThat(text).contains("title=A\\=B\\;\\#\\\\\n", "title=one [CHAPTER]\n", "START=0\nEND=60\n");
    }
}
