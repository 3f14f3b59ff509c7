package app.photoplay.screenplay.language;

import com.ibm.icu.lang.UScript;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;
import org.jspecify.annotations.Nullable;

/**
 * Tells the language of a text: from its script where that is enough, from its small words where they speak clearly,
 * from the trained model otherwise.
 */
public final class Languages {

    private static final int SAMPLE = 6_000;
    private static final int MODEL_SAMPLE = 1_500;
    private static final int FEWEST_SMALL_WORDS = 3;
    private static final double CLEARLY = 1.5;
    private static final List<String> SPOKEN_FOR = List.of("en", "de", "fr", "es", "it", "pt", "nl");
    /** Letters that Russian has, or that its Cyrillic sisters have and it has not. */
    private static final Pattern RUSSIAN = Pattern.compile("(?s)\\A(?=.*[ыэ])[^іїєґўђћљњџјѓќѕ]*\\z");
    /** Persian and Urdu. */
    private static final Pattern NOT_ARABIC = Pattern.compile("[پچژگیکٹڈڑےں]");

    private static final Pattern WORD = Pattern.compile("\\p{L}+");

    private Languages() {}

    /** @return ISO 639-1; «en» where nothing can be told */
    public static String of(String text) {
        String sample = text.substring(0, Math.min(text.length(), SAMPLE));
        String byScript = byScript(sample);
        if (byScript != null) {
            return byScript;
        }
        String byWords = bySmallWords(sample);
        if (byWords != null) {
            return byWords;
        }
        long letters = sample.chars().filter(Character::isLetter).count();
        return letters < 40 ? "en" : byModel(text.substring(0, Math.min(text.length(), MODEL_SAMPLE)));
    }

    private static @Nullable String byScript(String sample) {
        var counts = new HashMap<Integer, Integer>();
        sample.codePoints()
                .filter(Character::isLetter)
                .forEach(code -> counts.merge(UScript.getScript(code), 1, Integer::sum));
        int all = counts.values().stream().mapToInt(Integer::intValue).sum();
        if (all == 0) {
            return null;
        }
        int kana = counts.getOrDefault(UScript.HIRAGANA, 0) + counts.getOrDefault(UScript.KATAKANA, 0);
        int han = counts.getOrDefault(UScript.HAN, 0);
        if (kana * 10 > all && (kana + han) * 2 > all) {
            return "ja";
        }
        if (han * 2 > all) {
            return "zh";
        }
        if (counts.getOrDefault(UScript.CYRILLIC, 0) * 2 > all
                && RUSSIAN.matcher(sample).find()) {
            return "ru";
        }
        if (counts.getOrDefault(UScript.ARABIC, 0) * 2 > all
                && !NOT_ARABIC.matcher(sample).find()) {
            return "ar";
        }
        return Map.of(
                        UScript.HANGUL, "ko",
                        UScript.HEBREW, "he",
                        UScript.GREEK, "el",
                        UScript.THAI, "th",
                        UScript.DEVANAGARI, "hi",
                        UScript.GEORGIAN, "ka",
                        UScript.ARMENIAN, "hy")
                .entrySet()
                .stream()
                .filter(entry -> counts.getOrDefault(entry.getKey(), 0) * 2 > all)
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable String bySmallWords(String sample) {
        var words = new HashMap<String, Integer>();
        WORD.matcher(sample.toLowerCase(Locale.ROOT))
                .results()
                .forEach(word -> words.merge(word.group(), 1, Integer::sum));
        String best = null;
        int most = 0;
        int second = 0;
        for (String language : SPOKEN_FOR) {
            int count = 0;
            for (String word : WordLists.words("stopwords", language, "stop")) {
                count += words.getOrDefault(word, 0);
            }
            if (count > most) {
                second = most;
                most = count;
                best = language;
            } else {
                second = Math.max(second, count);
            }
        }
        int all = words.values().stream().mapToInt(Integer::intValue).sum();
        return most >= FEWEST_SMALL_WORDS && most >= second * CLEARLY && most * 20 > all ? best : null;
    }

    private static String byModel(String sample) {
        var best = new LanguageDetectorME(Model.LOADED).predictLanguage(sample);
        String code = twoLetters(best.getLang());
        return code.isEmpty() ? "en" : code;
    }

    private static String twoLetters(String three) {
        for (String two : Locale.getISOLanguages()) {
            if (Locale.of(two).getISO3Language().equals(three)) {
                return two;
            }
        }
        return three.equals("cmn") ? "zh" : "";
    }

    /** Loaded on first need only: it is the one large model. */
    private static final class Model {
        private static final LanguageDetectorModel LOADED = load();

        private static LanguageDetectorModel load() {
            try (var stream = LanguageDetectorModel.class.getResourceAsStream("/langdetect-183.bin")) {
                if (stream == null) {
                    throw new IllegalStateException("The language model is not on the class path");
                }
                return new LanguageDetectorModel(stream);
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
    }
}
