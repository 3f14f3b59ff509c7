package app.photoplay.screenplay.script;

import java.util.regex.Pattern;

/** Reads the line that names who speaks. */
public final class Cues {

    private static final Pattern EXTENSION = Pattern.compile("[(（][^()（）]*+[)）]?");
    private static final Pattern CONTINUED = Pattern.compile("(?i)(?<=\\s)(?:cont[’']?d|continued)\\.?$");
    private static final Pattern BLANKS = Pattern.compile("\\s++");

    private Cues() {}

    /** The name alone: «STEEL» of «STEEL (O.S.) (CONT'D)». */
    public static String name(String cue) {
        String name = EXTENSION.matcher(cue).replaceAll(" ");
        name = BLANKS.matcher(name).replaceAll(" ").strip();
        name = CONTINUED.matcher(name).replaceAll("").strip();
        return name.isEmpty() ? cue.strip() : name;
    }
}
