package app.photoplay.screenplay.finaldraft;

import app.photoplay.screenplay.story.Story;

/** Reads a screenplay in Final Draft's XML. */
public final class FinalDraftReader {

    private FinalDraftReader() {}

    /** @param source the XML */
    public static Story read(String source) {
        throw new IllegalArgumentException(source);
    }
}
