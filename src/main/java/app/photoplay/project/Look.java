package app.photoplay.project;

import app.photoplay.base.KebabCase;

/** The style presets. The name for people stands in the message bundle under {@code look.<id>}. */
public enum Look {
    SHADOW_THEATRE("paper silhouettes before a lamp, layered tissue, Lotte Reiniger shadow theatre"),
    NOIR("black-and-white film noir, hard key light, deep shadows, venetian blinds"),
    SILENT_ERA("sepia silent film of the 1920s, soft vignette, hand-cranked feel"),
    THREE_STRIP("saturated three-strip Technicolor of the 1940s"),
    DAY_FOR_NIGHT("blue day-for-night photography, silver moonlight"),
    INK_ON_PAPER("black ink wash on white paper, few strokes"),
    PASTEL("pale pastel colours, symmetrical compositions, storybook"),
    NEON("night city neon, magenta and cyan, wet streets"),
    WATERCOLOUR("loose watercolour on rough paper"),
    WOODCUT("woodcut print, strong lines, two colours");

    private final String words;

    Look(String words) {
        this.words = words;
    }

    /** Stable, for rows, requests and message keys: «shadow-theatre». */
    public String id() {
        return KebabCase.of(this);
    }

    /** The style in words, for models that read prompts. */
    public String words() {
        return words;
    }
}
