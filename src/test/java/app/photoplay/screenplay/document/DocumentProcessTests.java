package app.photoplay.screenplay.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.photoplay.screenplay.reading.ReadOutcome;
import app.photoplay.screenplay.reading.ReadOutcome.Problem;
import app.photoplay.screenplay.story.Checkpoint;
import app.photoplay.support.HostileDocuments;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A document may take its own process down, and nothing else. */
class DocumentProcessTests {

    private static final int LONGEST = 1_000_000;
    private static final byte[] STORY = "{\\rtf1\\ansi Anna went home.\\par}".getBytes(StandardCharsets.US_ASCII);
    private static final ReadOutcome READ = new ReadOutcome.Readable("Anna went home.", null);

    @TempDir
    private Path scratch;

    static Stream<Arguments> hostile() {
        return HostileDocuments.all().entrySet().stream()
                .map(document -> Arguments.of(document.getKey(), document.getValue()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("hostile")
    void noDocumentTakesMoreThanItsShare(String name, byte[] document) {
        var limits = new DocumentLimits(Duration.ofSeconds(2), 128, 1, Duration.ZERO);

        var reading = new DocumentProcess(scratch, limits, 1000).read(document);

        assertThat(reading)
                .isInstanceOfSatisfying(
                        ReadOutcome.Refused.class,
                        refused -> assertThat(refused.problem())
                                .isIn(Problem.TOO_COMPLEX, Problem.TOO_LARGE, Problem.TOO_LONG, Problem.EMPTY));
        assertThat(scratch).isEmptyDirectory();
        assertThat(children()).isEmpty();
    }

    @Test
    void memoryThatIsNotThereIsTheDocumentsFault() {
        var limits = new DocumentLimits(Duration.ofMinutes(2), 64, 1, Duration.ZERO);
        var documents = new DocumentProcess(scratch, limits, LONGEST);

        assertThat(documents.read(HostileDocuments.pdfOfRunLengths()))
                .isEqualTo(new ReadOutcome.Refused(Problem.TOO_COMPLEX));
        assertThat(documents.read(STORY)).isEqualTo(READ);
    }

    @Test
    void aDocumentThatFindsNoTurnIsToldSo() {
        var limits = new DocumentLimits(Duration.ofMinutes(2), 64, 0, Duration.ZERO);

        assertThat(new DocumentProcess(scratch, limits, LONGEST).read(STORY))
                .isEqualTo(new ReadOutcome.Refused(Problem.BUSY));
    }

    @Test
    void nothingGoesOnForSomebodyWhoHasLeft() {
        var documents = new DocumentProcess(scratch, DocumentLimits.DEFAULT, LONGEST);
        try {
            Thread.currentThread().interrupt();
            assertThatExceptionOfType(CancellationException.class)
                    .isThrownBy(() -> documents.read(HostileDocuments.pdfOfKids()));
        } finally {
            assertThat(Thread.interrupted()).isTrue();
        }
        assertThat(children()).isEmpty();
        assertThat(documents.read(STORY)).isEqualTo(READ);
    }

    @Test
    void aReadingThatIsStoppedEndsItsProcess() {
        var documents = new DocumentProcess(scratch, DocumentLimits.DEFAULT, LONGEST);

        assertThatExceptionOfType(Checkpoint.Stopped.class)
                .isThrownBy(() -> Checkpoint.until(() -> true, () -> documents.read(HostileDocuments.pdfOfKids())));
        assertThat(children()).isEmpty();
        assertThat(scratch).isEmptyDirectory();
    }

    @Test
    void theProcessEndsWithWhoeverStartedIt() throws IOException, InterruptedException {
        var process = JavaCommand.of(DocumentProgram.class, List.of("-Xmx128m"), "" + LONGEST)
                .directory(scratch.toFile())
                .start();
        var document = HostileDocuments.pdfOfRanges();
        var out = new DataOutputStream(process.getOutputStream());
        out.writeInt(document.length);
        out.write(document);
        out.flush();
        assertThat(DocumentAnswer.begun(new DataInputStream(process.getInputStream())))
                .isTrue();

        out.close();

        assertThat(process.waitFor()).isNotZero();
    }

    @Test
    void aProcessThatCannotStartIsOurFaultAndNotTheDocuments() {
        var limits = new DocumentLimits(Duration.ofMinutes(2), 0, 1, Duration.ZERO);

        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> new DocumentProcess(scratch, limits, LONGEST).read(STORY))
                .withMessageContaining("heap");
        assertThat(scratch).isEmptyDirectory();
    }

    @Test
    void theProcessKnowsNoneOfOurKeys() {
        var environment = JavaCommand.of(DocumentProgram.class, List.of()).environment();

        assertThat(environment.keySet())
                .isSubsetOf("PATH", "LD_LIBRARY_PATH", "LANG", "LC_ALL", "SystemRoot", "windir");
    }

    private static Stream<ProcessHandle> children() {
        return ProcessHandle.current()
                .children()
                .filter(ProcessHandle::isAlive)
                .filter(child -> child.info().commandLine().orElse("").contains(DocumentProgram.class.getName()));
    }
}
