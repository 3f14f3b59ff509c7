package app.photoplay.screenplay.document;

import app.photoplay.screenplay.reading.ReadOutcome;
import app.photoplay.screenplay.reading.ReadOutcome.Problem;
import app.photoplay.screenplay.story.Checkpoint;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Reads documents, each in a JVM of its own with its own heap, temporary folder and deadline: what a document does to its
 * parser, it does to nobody else.
 */
public final class DocumentProcess {

    private static final int LONGEST_COMPLAINT = 2000;
    /** How often it is asked whether anybody still waits. */
    private static final long LOOK_MS = 100;

    private final Path scratch;
    private final DocumentLimits limits;
    private final int longest;
    private final Semaphore turns;

    /**
     * @param scratch where the temporary folders lie; made when the first is needed
     * @param longest how many characters a text may have
     */
    public DocumentProcess(Path scratch, DocumentLimits limits, int longest) {
        this.scratch = scratch;
        this.limits = limits;
        this.longest = longest;
        this.turns = new Semaphore(limits.atOnce(), true);
    }

    /**
     * Ends at a {@link Checkpoint} too, also while it waits for its turn.
     *
     * @throws CancellationException where the thread is interrupted meanwhile; nothing goes on then
     */
    public ReadOutcome read(byte[] document) {
        try {
            if (!isOurTurn()) {
                return new ReadOutcome.Refused(Problem.BUSY);
            }
            try (var folder = DocumentFolder.in(scratch)) {
                return read(document, folder);
            } finally {
                turns.release();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("Nobody waits for the document any more");
        } catch (IOException e) {
            throw new UncheckedIOException("A document cannot be handed over", e);
        }
    }

    private ReadOutcome read(byte[] document, DocumentFolder folder) throws IOException, InterruptedException {
        var process = JavaCommand.of(DocumentProgram.class, options(folder), "" + longest)
                .directory(folder.path().toFile())
                .redirectError(folder.errors().toFile())
                .start();
        var talk = new FutureTask<>(() -> talk(process, document));
        try {
            Thread.ofPlatform().daemon().name("document-" + process.pid()).start(talk);
            return await(talk);
        } catch (ExecutionException e) {
            throw new IllegalStateException("The program that reads documents failed: " + complaint(folder), e);
        } finally {
            process.destroyForcibly().waitFor();
        }
    }

    private boolean isOurTurn() throws InterruptedException {
        long end = System.nanoTime() + limits.queue().toNanos();
        while (!turns.tryAcquire(LOOK_MS, TimeUnit.MILLISECONDS)) {
            if (System.nanoTime() - end > 0) {
                return false;
            }
            Checkpoint.pass();
        }
        return true;
    }

    private ReadOutcome await(FutureTask<ReadOutcome> talk) throws InterruptedException, ExecutionException {
        long end = System.nanoTime() + limits.time().toNanos();
        while (true) {
            try {
                return talk.get(LOOK_MS, TimeUnit.MILLISECONDS);
            } catch (TimeoutException stillReading) {
                if (System.nanoTime() - end > 0) {
                    return new ReadOutcome.Refused(Problem.TOO_COMPLEX);
                }
                Checkpoint.pass();
            }
        }
    }

    /** On a thread of its own, which an end of the process sets free. */
    private ReadOutcome talk(Process process, byte[] document) throws IOException {
        try (var in = new DataInputStream(process.getInputStream());
                var out = new DataOutputStream(process.getOutputStream())) {
            if (!DocumentAnswer.begun(in)) {
                throw new IOException("It did not start");
            }
            try {
                out.writeInt(document.length);
                out.write(document);
                out.flush();
                return DocumentAnswer.read(in, longest);
            } catch (IOException ended) {
                return new ReadOutcome.Refused(Problem.TOO_COMPLEX);
            }
        }
    }

    private List<String> options(DocumentFolder folder) {
        return List.of(
                "-Xmx" + limits.heapMegabytes() + "m",
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:MaxMetaspaceSize=128m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:-UsePerfData",
                "-XX:ErrorFile=" + folder.path().resolve("crash"),
                "-Xshare:auto",
                "-Djava.io.tmpdir=" + folder.path(),
                "-Djava.awt.headless=true",
                "-Dslf4j.provider=org.slf4j.helpers.NOP_FallbackServiceProvider");
    }

    private static String complaint(DocumentFolder folder) throws IOException {
        String words = Files.exists(folder.errors()) ? Files.readString(folder.errors()) : "";
        return words.substring(0, Math.min(words.length(), LONGEST_COMPLAINT));
    }
}
