package app.photoplay.screenplay.script;

import java.util.regex.Pattern;

/** The words with which screenplays of several languages head a scene, and those that only say how one ends. */
public final class Slugs {

    /** Inside, outside, both: as a regular expression without groups that are counted. */
    public static final String SIDE =
            "(?:INT\\.?\\s*+/\\s*+EXT|EXT\\.?\\s*+/\\s*+INT|I\\s*+/\\s*+E|E\\s*+/\\s*+I|INT|EXT|EST"
                    + "|INTÉRIEUR|EXTÉRIEUR|INNEN|AUSSEN|AUßEN|AUẞEN"
                    + "|ИНТ\\.?\\s*+/\\s*+НАТ|НАТ\\.?\\s*+/\\s*+ИНТ|ИНТ|НАТ|ЭКСТ|ІНТ"
                    + "|内景|內景|外景|داخلي|خارجي|פנים|חוץ)";

    private static final Pattern HEADING =
            Pattern.compile(SIDE + "[. ](?s:.*)", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern TRANSITION = Pattern.compile(
            "(?:[^\\p{Ll}]* )?TO:"
                    + "|(?:[^\\p{Ll}]{1,20} )?FADE (?:IN|OUT|UP|DOWN|TO BLACK|TO WHITE|FROM BLACK)[.:]?"
                    + "|(?:SMASH |MATCH |JUMP |HARD )?CUT(?: TO BLACK)?[.:]|(?:BLACKOUT|IRIS IN|IRIS OUT|DISSOLVE|WIPE)[.:]"
                    + "|(?:AUFBLENDE|ABBLENDE|SCHWARZBLENDE|ÜBERBLENDUNG|SCHNITT)[.:]|(?:SCHNITT|ÜBERBLENDUNG) (?:AUF|ZU|ZURÜCK ZU):"
                    + "|FONDU (?:AU NOIR|ENCHAÎNÉ)[.:]?|(?:OUVERTURE|FERMETURE) AU NOIR[.:]?|(?:ИЗ|В) ЗТМ[.:]?|(?:ИЗ|В) ЗАТЕМНЕНИ[ЕЯ][.:]?");

    private Slugs() {}

    /** Whether a line heads a scene. */
    public static boolean isHeading(String line) {
        return HEADING.matcher(line).matches();
    }

    /** Whether a line in capitals says how one scene goes over into the next: «CUT TO:», «FADE IN:». */
    public static boolean isTransition(String line) {
        return TRANSITION.matcher(line).matches();
    }
}
