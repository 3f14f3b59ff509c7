package app.photoplay.screenplay;

import app.photoplay.screenplay.UnreadableManuscriptException.Reason;
import app.photoplay.screenplay.document.DocumentLimits;
import app.photoplay.screenplay.document.DocumentProcess;
import app.photoplay.screenplay.finaldraft.WellFormed;
import app.photoplay.screenplay.reading.FileKind;
import app.photoplay.screenplay.reading.FormatGuess;
import app.photoplay.screenplay.reading.ManuscriptFiles;
import app.photoplay.screenplay.reading.ReadOutcome;
import app.photoplay.screenplay.reading.TextCheck;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Reads pasted text and files of any supported kind and encoding. */
public final class ManuscriptReader {

    /** The longest text that is taken, in {@code char}s. */
    public static final int MAX_CHARACTERS = 1_000_000;

    /** The largest file that is read, in bytes. */
    public static final int MAX_BYTES = 20 * 1024 * 1024;

    private final DocumentProcess documents;

    /** Reads documents below the system's temporary folder; the product names a folder of its own. */
    public ManuscriptReader() {
        this(Path.of(System.getProperty("java.io.tmpdir")));
    }

    /** @param scratch where temporary folders are made for documents */
    public ManuscriptReader(Path scratch) {
        this(scratch, DocumentLimits.DEFAULT);
    }

    ManuscriptReader(Path scratch, DocumentLimits limits) {
        documents = new DocumentProcess(scratch, limits, MAX_CHARACTERS);
    }

    /**
     * @throws UnreadableManuscriptException naming what is wrong with the text
     */
    public Manuscript read(String pastedText) {
        var problem = TextCheck.problem(pastedText, MAX_CHARACTERS);
        if (problem != null) {
            throw refusal(problem);
        }
        return manuscript(pastedText, "", null, null);
    }

    /**
     * @param bytes the file, at most {@link #MAX_BYTES}
     * @param fileName its name; the ending helps to tell its kind, the content decides
     * @throws UnreadableManuscriptException naming what is wrong with the file
     * @throws java.util.concurrent.CancellationException where the thread is interrupted while a document is read
     */
    public Manuscript read(byte[] bytes, String fileName) {
        if (bytes.length > MAX_BYTES) {
            throw new UnreadableManuscriptException(Reason.TOO_LARGE);
        }
        return switch (reading(bytes, fileName)) {
            case ReadOutcome.Refused(var problem) -> throw refusal(problem);
            case ReadOutcome.Readable(var text, var title) ->
                manuscript(text, ManuscriptFiles.ending(fileName), title, fileName);
        };
    }

    private ReadOutcome reading(byte[] bytes, String fileName) {
        return switch (FileKind.byFirstBytes(bytes)) {
            case TEXT -> ManuscriptFiles.read(bytes, fileName, MAX_CHARACTERS);
            case PDF, RTF, DOCX, ODT, EPUB, PACKAGE -> documents.read(bytes);
            case UNSUPPORTED, ENCRYPTED, BOMB, MALFORMED -> new ReadOutcome.Refused(ReadOutcome.Problem.UNSUPPORTED);
        };
    }

    private static Manuscript manuscript(
            String text, String ending, @Nullable String title, @Nullable String fileName) {
        var format = format(text, ending);
        if (format == TextFormat.FINAL_DRAFT) {
            requireWellFormed(text);
        }
        var manuscript = new Manuscript(text, format, title, fileName);
        var story = StoryReader.of(manuscript);
        if (story.scenes().isEmpty()) {
            throw new UnreadableManuscriptException(Reason.EMPTY);
        }
        return title != null ? manuscript : new Manuscript(text, format, story.title(), fileName);
    }

    private static TextFormat format(String text, String ending) {
        if (FormatGuess.isFinalDraft(text)) {
            return TextFormat.FINAL_DRAFT;
        }
        return ending.equals("fountain") || FormatGuess.isFountain(text) ? TextFormat.FOUNTAIN : TextFormat.PROSE;
    }

    private static void requireWellFormed(String xml) {
        try {
            WellFormed.require(xml);
        } catch (IllegalArgumentException malformed) {
            throw new UnreadableManuscriptException(Reason.MALFORMED);
        }
    }

    private static UnreadableManuscriptException refusal(ReadOutcome.Problem problem) {
        return new UnreadableManuscriptException(Reason.valueOf(problem.name()));
    }
}
