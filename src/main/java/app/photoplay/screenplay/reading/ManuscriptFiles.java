package app.photoplay.screenplay.reading;

import app.photoplay.screenplay.reading.ReadOutcome.Problem;
import java.util.Locale;
import java.util.Set;

/** Reads a file by what it is; its name only tells kinds apart that look alike. */
public final class ManuscriptFiles {

    private static final Set<String> DOCUMENTS = Set.of("docx", "odt", "pdf", "epub", "rtf");

    private ManuscriptFiles() {}

    /**
     * Reads a file that holds text as it stands.
     *
     * @param longest how many characters the text may have
     */
    public static ReadOutcome read(byte[] bytes, String fileName, int longest) {
        if (bytes.length == 0) {
            return new ReadOutcome.Refused(Problem.EMPTY);
        }
        var reading = text(bytes, ending(fileName));
        if (reading instanceof ReadOutcome.Readable(var text, var title)) {
            var problem = TextCheck.problem(text, longest);
            return problem == null ? reading : new ReadOutcome.Refused(problem);
        }
        return reading;
    }

    private static ReadOutcome text(byte[] bytes, String ending) {
        String text = TextDecoder.text(bytes);
        boolean broken = DOCUMENTS.contains(ending) || ending.equals("fdx") && !FormatGuess.isFinalDraft(text);
        if (broken && !text.isBlank()) {
            return new ReadOutcome.Refused(Problem.MALFORMED);
        }
        return new ReadOutcome.Readable(text, null);
    }

    /** What stands behind the last dot, in lower case. */
    public static String ending(String fileName) {
        int dot = fileName.lastIndexOf('.');
        return dot < 0 ? "" : fileName.substring(dot + 1).toLowerCase(Locale.ROOT);
    }
}
