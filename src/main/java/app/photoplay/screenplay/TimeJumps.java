package app.photoplay.screenplay;

import app.photoplay.screenplay.language.Sentences;
import app.photoplay.screenplay.language.Token;
import app.photoplay.screenplay.language.WordLists;
import app.photoplay.screenplay.prose.setting.TimeFinder;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Tells from words of action what time of day a picture of them shows, only where they say so beyond doubt. */
public final class TimeJumps {

    /** Before a word of light: it is spoken of, not seen. */
    private static final int CONTEXT = 4;

    private final Sentences sentences;
    private final TimeFinder finder;
    private final Set<String> dark;
    private final Set<String> light;
    private final Set<String> elsewhen;

    /** @param language ISO 639-1 */
    public TimeJumps(String language) {
        sentences = Sentences.in(language);
        finder = new TimeFinder(language);
        dark = WordLists.words("light", language, "dark");
        light = WordLists.words("light", language, "light");
        elsewhen = WordLists.words("light", language, "elsewhen");
    }

    /** The first time of day that a sentence leads to or shows. */
    public Optional<TimeOfDay> in(String action) {
        String line = action.replace('\n', ' ');
        return sentences.of(line).stream()
                .map(span -> line.substring(span.start(), span.end()))
                .flatMap(sentence -> said(sentence).stream())
                .findFirst();
    }

    private Optional<TimeOfDay> said(String sentence) {
        List<Token> tokens = Token.of(sentence);
        boolean elsewhere = tokens.stream().anyMatch(token -> elsewhen.contains(token.lower()));
        TimeFinder.Sighting sighting = finder.in(sentence);
        if (sighting != null && sighting.jump() && sighting.light() != null && !elsewhere) {
            return Optional.of(TimeOfDay.valueOf(sighting.light().toUpperCase(Locale.ROOT)));
        }
        for (int i = 0; i < tokens.size(); i++) {
            String word = tokens.get(i).lower();
            boolean shown = tokens.subList(Math.max(0, i - CONTEXT), i).stream()
                    .noneMatch(before -> elsewhen.contains(before.lower()));
            if (shown && dark.contains(word)) {
                return Optional.of(TimeOfDay.NIGHT);
            }
            if (shown && light.contains(word)) {
                return Optional.of(TimeOfDay.DAY);
            }
        }
        return Optional.empty();
    }
}
