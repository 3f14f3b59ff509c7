package app.photoplay.screenplay.prose;

import app.photoplay.screenplay.story.Beat;
import java.util.regex.Pattern;

/** «cried a voice»: somebody who is not seen yet, and so none of those who were told of. */
final class Voices {

    private static final Pattern VOICE = Pattern.compile(
            "(?iu)(?<!\\p{L})(?:a|another|une|eine|una|uma|een|un'|чей-то) (?:\\p{L}+ )?(?:voice|voix|stimme|voz|voce|stem|голос)(?!\\p{L})");

    private Voices() {}

    static boolean isIn(Beat told) {
        return VOICE.matcher(told.text()).find();
    }
}
