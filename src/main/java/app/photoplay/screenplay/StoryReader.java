package app.photoplay.screenplay;

import app.photoplay.screenplay.finaldraft.FinalDraftReader;
import app.photoplay.screenplay.fountain.FountainReader;
import app.photoplay.screenplay.prose.ProseReader;
import app.photoplay.screenplay.story.Story;

/** Hands a manuscript to the reader of its format. */
final class StoryReader {

    private StoryReader() {}

    static Story of(Manuscript manuscript) {
        return switch (manuscript.format()) {
            case PROSE -> ProseReader.read(manuscript.text());
            case FOUNTAIN -> FountainReader.read(manuscript.text());
            case FINAL_DRAFT -> FinalDraftReader.read(manuscript.text());
        };
    }
}
