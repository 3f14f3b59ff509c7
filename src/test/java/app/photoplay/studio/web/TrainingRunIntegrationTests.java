package app.photoplay.studio.web;

import static org.assertj.core.api.Assertions.assertThat;

import app.photoplay.support.RunningApplication;
import app.photoplay.support.TestHomes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The build's dress rehearsal: the application converts a text by itself and ends, and says by its exit how it went. */
class TrainingRunIntegrationTests {

    @TempDir
    Path folder;

    @Test
    void itEndsByItselfWhenTheClipsOfTheTextAreThere() throws IOException {
        Path text = Files.writeString(folder.resolve("bell.fountain"), """
                EXT. HARBOUR - DAWN

                Mara waits.
                """);

        try (var rehearsing = rehearse(text)) {
            assertThat(rehearsing.exitCode()).as(rehearsing::output).isZero();
            assertThat(rehearsing.output()).contains("is ready").doesNotContain("Job server restarted");
        }
    }

    @Test
    void aTextThatCannotBeReadEndsItWithAnErrorForTheBuild() throws IOException {
        Path empty = Files.createFile(folder.resolve("nothing.txt"));

        try (var rehearsing = rehearse(empty)) {
            assertThat(rehearsing.exitCode()).isEqualTo(1);
            assertThat(rehearsing.output()).contains("Training run failed");
        }
    }

    private static RunningApplication rehearse(Path text) {
        return RunningApplication.launch(
                TestHomes.next("rehearsal"),
                RunningApplication.SMALL_PICTURES,
                "--photoplay.demo.email=demo@photoplay.example",
                "--photoplay.demo.password=a text becomes a film",
                "--photoplay.rehearsal.text=" + text.toUri());
    }
}
