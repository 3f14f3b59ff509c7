package app.photoplay.studio.board;

import app.photoplay.production.StoryboardView.ShotView;
import app.photoplay.screenplay.InteriorExterior;
import app.photoplay.screenplay.SlugLine;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a shot's pencil drawing shows while there is no picture: guessed from its size, its place and its words. */
enum SketchMotif {
    TITLE("", "M92,76H228M116,98H204M148,124H172"),
    PERSON(
            "",
            "M160,42c-14,0 -22,12 -22,27c0,12 5,20 11,24v8c-26,6 -44,20 -46,60h114c-2,-40 -20,-54 -46,-60v-8"
                    + "c6,-4 11,-12 11,-24c0,-15 -8,-27 -22,-27z"),
    TWO(
            "",
            "M104,54c-14,0 -22,12 -22,27c0,12 5,20 11,24v8c-26,6 -44,20 -46,60h114c-2,-40 -20,-54 -46,-60v-8"
                    + "c6,-4 11,-12 11,-24c0,-15 -8,-27 -22,-27zM218,48c-14,0 -22,12 -22,27c0,12 5,20 11,24v8c-26,6 -44,20 -46,60"
                    + "h114c-2,-40 -20,-54 -46,-60v-8c6,-4 11,-12 11,-24c0,-15 -8,-27 -22,-27z"),
    SHOULDER(
            "",
            "M118,60c-11,0 -18,10 -18,22c0,9 4,16 9,19v7c-20,5 -34,16 -36,46h90c-2,-30 -16,-41 -36,-46v-7"
                    + "c5,-3 9,-10 9,-19c0,-12 -7,-22 -18,-22zM252,30c-22,0 -34,18 -34,40c0,16 6,28 14,36c-22,10 -38,34 -42,74h130"
                    + "c-2,-44 -16,-64 -34,-74c8,-8 14,-20 14,-36c0,-22 -12,-40 -48,-40z"),
    FACE(
            "",
            "M196,180c-2,-14 -4,-22 -14,-28c22,-10 34,-32 34,-62c0,-36 -22,-60 -56,-60s-56,24 -56,60c0,30 12,52 34,62"
                    + "c-10,6 -12,14 -14,28M132,92q10,-8 20,0M168,92q10,-8 20,0M160,96l-6,24h10M144,136q16,8 32,0"),
    THING(
            "",
            "M-60,134H380M118,134c-6,-30 -6,-44 6,-54v-26h24v26c12,10 12,24 6,54M180,134v-40h52v40M232,102"
                    + "c16,-2 16,22 0,20"),
    EYE("", "M160,90m-70,0a70,70 0 1 0 140,0a70,70 0 1 0 -140,0M90,90h44M186,90h44M160,20v44M160,116v44"),
    CAR(
            "car|road|drive|driv|highway|truck|taxi|cab|bus|motor|garage|street corner",
            "M-60,112q140,-22 220,-10t220,-6M-60,128H380M60,150h40M150,150h40M240,150h40M70,128c2,-10 10,-10 18,-12"
                    + "c10,-12 40,-14 52,0c10,0 18,4 18,12M40,60v68M180,48v80M280,60v68M26,66h28M166,54h28M266,66h28"
                    + "M240,84a20,20 0 1 1 -40,0a20,20 0 1 1 40,0"),
    SEA(
            "sea|ocean|ship|boat|harbo|beach|wave|lake|river|pool|shore|coast|ferry|pier|lighthouse",
            "M-60,104H380M-20,124q16,-8 32,0t32,0M90,140q16,-8 32,0t32,0t32,0M220,124q16,-8 32,0t32,0M-10,160"
                    + "q16,-8 32,0t32,0M180,164q16,-8 32,0t32,0t32,0M110,104l10,16h70l12,-16zM152,104v-66l34,52h-34M152,52l-26,38"
                    + "h26M276,44a18,18 0 1 1 -36,0a18,18 0 1 1 36,0"),
    WOOD(
            "forest|wood|tree|garden|park|jungle|orchard|bank of",
            "M-60,150q120,-16 220,-6t220,-4M46,146v-30M46,40l-26,40h14l-20,36h64l-20,-36h14zM116,140v-20M116,64l-20,30"
                    + "h10l-14,26h48l-14,-26h10zM232,142v-28M232,30l-30,46h16l-24,38h76l-24,-38h16zM300,140v-16M300,74l-18,26h10"
                    + "l-12,24h40l-12,-24h10z"),
    HILLS(
            "mountain|hill|valley|cliff|snow|peak|moor",
            "M-60,140l80,-62l38,30l58,-72l62,78l40,-42l66,68h96M98,58l18,14l18,-12M-60,160q150,-18 240,-8t200,-4"
                    + "M262,44a16,16 0 1 1 -32,0a16,16 0 1 1 32,0"),
    PLAIN(
            "desert|field|meadow|farm|plain|prairie|sand|camp",
            "M-60,118q140,-18 260,-8t180,-6M-60,136q120,14 240,2t200,4M206,116v-34l24,-16l28,16v34M226,116v-20h12v20"
                    + "M84,58a20,20 0 1 1 -40,0a20,20 0 1 1 40,0M110,150q6,-20 2,-30M122,152q-2,-16 6,-26M60,162q4,-14 0,-22"),
    CITY(
            "city|street|town|alley|roof|square|market|station|bridge|subway|skyline|bank",
            "M-60,152H380M-20,152v-70h40v70M30,152v-100h44v100M84,152v-60h36v60M130,152v-116h40v116M180,152v-80h46v80"
                    + "M236,152v-104h38v104M284,152v-66h50v66M42,66h8M54,66h8M42,84h8M54,84h8M140,52h8M152,52h8M140,70h8M152,70h8"
                    + "M140,88h8M248,64h8M248,82h8M192,88h8M206,88h8"),
    SKY(
            "sky|star|moon|space|cloud|fly|flight",
            "M-60,156q160,-24 220,-14t220,-6M120,72a34,34 0 1 0 30,44a28,28 0 0 1 -30,-44M210,50h.1M244,84h.1M280,40h.1"
                    + "M60,50h.1M40,110h.1M262,118h.1M190,98h.1M90,34h.1M300,90h.1"),
    HOUSE(
            "house|home|mansion|palace|castle|church|cottage|hotel|school|hospital|porch|patio|shack|gate|villa",
            "M-60,148q150,-16 230,-8t210,-4M110,140v-62l52,-34l52,34v62M98,84l64,-42l64,42M150,140v-34h24v34M124,92h16"
                    + "v18h-16zM184,92h16v18h-16zM262,140c-12,-34 -4,-64 6,-84c10,20 16,52 4,84M60,138c-8,-24 -4,-44 4,-60c8,16"
                    + " 12,38 4,60"),
    ROOM(
            "",
            "M-60,180L60,132H260L380,180M60,132V36H260V132M60,36L-60,-12M260,36L380,-12M132,58h56v44h-56zM160,58v44M132,80"
                    + "h56M84,132v-30h30v30M206,132v-22h34v22"),
    PLACE(
            "",
            "M-60,128q120,-26 200,-12t140,-8t100,4M-60,150H380M74,44a14,14 0 1 1 -28,0a14,14 0 1 1 28,0M206,116v-52l38,-22"
                    + "l46,20v54M232,116v-30h20v30M92,120c0,-8 2,-16 5,-18a5,5 0 1 1 4,0c3,2 5,10 5,18M110,120c0,-8 2,-16 5,-18"
                    + "a5,5 0 1 1 4,0c3,2 5,10 5,18");

    private final Pattern words;
    private final String path;

    SketchMotif(String words, String path) {
        this.words = Pattern.compile(words.isEmpty() ? "$^" : "\\b(" + words + ")");
        this.path = path;
    }

    /** The path of the drawing, in a frame of 320 by 180 that may be seen from -60 to 380. */
    String path() {
        return path;
    }

    static SketchMotif of(ShotView shot, SlugLine slug) {
        if (shot.title()) {
            return TITLE;
        }
        return switch (shot.size()) {
            case MEDIUM -> shot.cast().size() > 1 ? TWO : PERSON;
            case CLOSE_UP -> PERSON;
            case EXTREME_CLOSE_UP -> FACE;
            case TWO_SHOT -> TWO;
            case OVER_SHOULDER -> SHOULDER;
            case INSERT -> THING;
            case POINT_OF_VIEW -> EYE;
            case EXTREME_WIDE, WIDE, FULL -> place(shot, slug);
        };
    }

    private static SketchMotif place(ShotView shot, SlugLine slug) {
        SketchMotif byPlace = byWords(slug.place());
        if (byPlace != null && slug.interiorExterior() != InteriorExterior.INTERIOR) {
            return byPlace;
        }
        if (slug.interiorExterior() == InteriorExterior.INTERIOR) {
            return ROOM;
        }
        SketchMotif byAction = byWords(shot.action());
        return byAction == null ? PLACE : byAction;
    }

    private static @Nullable SketchMotif byWords(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        for (SketchMotif setting : values()) {
            if (setting.words.matcher(lower).find()) {
                return setting;
            }
        }
        return null;
    }
}
