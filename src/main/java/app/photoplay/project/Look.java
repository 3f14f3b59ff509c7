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
    WOODCUT("woodcut print, strong lines, two colours"),
    EXPRESSIONIST("German expressionist silent film of the 1920s, stark black and white, slanted shadows"),
    AUTOCHROME("autochrome photograph of 1910, soft grain of coloured starch, muted colours"),
    SUPER_8("Super 8 home movie, warm faded colours, heavy grain, light leaks"),
    WESTERN("Italian western of the 1960s, sun-bleached ochre, dust, hard shadows"),
    GIALLO("Italian giallo thriller of the 1970s, saturated red light, deep blue shadows"),
    SEVENTIES("American film of the 1970s, faded brown and green stock, natural light"),
    NORDIC("Nordic noir, desaturated cold blue-grey daylight, still compositions"),
    SPACE_AGE("space-age design of the 1960s, turquoise and orange, clean shapes"),
    FAIRY_TALE("golden age fairy-tale book illustration, deep green and gold"),
    CHARCOAL("charcoal drawing on rough grey paper, smudged shadows"),
    GOUACHE("flat gouache painting, matte colours, simple shapes"),
    CYANOTYPE("cyanotype print, Prussian blue and white"),
    RISOGRAPH("two-colour risograph print, blue and fluorescent pink on cream paper"),
    LINOCUT("linocut print, dark blue ink on off-white paper, carved lines"),
    PULP("pulp magazine cover of the 1940s, lurid saturated colours"),
    STAINED_GLASS("stained glass window, glowing jewel colours, dark outlines"),
    CHALKBOARD("white chalk drawing on a dark green chalkboard");

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
