package app.photoplay.screenplay.prose;

import app.photoplay.screenplay.prose.speech.Attribution;
import app.photoplay.screenplay.story.Beat;
import app.photoplay.screenplay.story.BeatKind;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;

/** «Lise demanda :» and the line in the paragraph behind it. */
final class Announcements {

    private final Attribution attribution;
    private @Nullable String speaker;

    Announcements(Attribution attribution) {
        this.attribution = attribution;
    }

    /** The paragraph with the speaker whom the one before it announced. */
    ProseParagraph next(ProseParagraph paragraph) {
        String announced = speaker;
        speaker = announcedBy(paragraph);
        var beats = new ArrayList<Beat>(paragraph.beats());
        boolean opens = !beats.isEmpty() && beats.getFirst().kind() == BeatKind.DIALOGUE;
        if (announced == null || !opens) {
            return paragraph;
        }
        for (int index = 0; index < beats.size() && isOpen(beats.get(index)); index++) {
            beats.set(index, beats.get(index).spokenBy(announced));
        }
        return new ProseParagraph(paragraph.text(), paragraph.span(), paragraph.segments(), beats);
    }

    private static boolean isOpen(Beat beat) {
        return beat.kind() == BeatKind.DIALOGUE && beat.speaker() == null;
    }

    private @Nullable String announcedBy(ProseParagraph paragraph) {
        if (paragraph.segments().isEmpty() || paragraph.segments().getLast().spoken()) {
            return null;
        }
        String told = paragraph.segments().getLast().span().of(paragraph.text()).strip();
        return told.endsWith(":") || told.endsWith("：") ? attribution.before(told) : null;
    }
}
