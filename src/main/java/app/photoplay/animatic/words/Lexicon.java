package app.photoplay.animatic.words;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Which words stand for which meaning; read once from {@code animatic/lexicon.properties}, where a language is added by
 * adding words. Keys are {@code place.forest}, {@code weather.rain}, {@code thing.tree}; values are words and phrases
 * with commas between them. A trailing plural s is understood.
 */
public final class Lexicon {

    private static final Lexicon HOUSE = load("/animatic/lexicon.properties");
    private static final Lexicon SLUGS = load("/animatic/slugs.properties");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+(?:['’][\\p{L}]+)?");
    private static final Pattern ARABIC_HEAD = Pattern.compile("^[وف]?(?:[بك]?ال|لل)(?=..)");
    private static final int LONGEST_PHRASE = 4;
    private static final int LONGEST_SIGNS = 5;

    private final Map<String, List<String>> meanings;

    private Lexicon(Map<String, List<String>> meanings) {
        this.meanings = meanings;
    }

    /** The one that the product ships. */
    public static Lexicon house() {
        return HOUSE;
    }

    /** More words for places, to be looked up where a word can be nothing but a place. */
    public static Lexicon slugs() {
        return SLUGS;
    }

    /** Calls with every meaning found, and with its position, counted in words; a phrase hides the words in it. */
    public void find(String text, BiConsumer<String, Integer> found) {
        List<String> words = words(text);
        int i = 0;
        while (i < words.size()) {
            int length = 1;
            for (int n = Math.min(LONGEST_PHRASE, words.size() - i); n >= 1; n--) {
                List<String> here = lookUp(String.join(" ", words.subList(i, i + n)));
                if (!here.isEmpty()) {
                    int at = i;
                    here.forEach(meaning -> found.accept(meaning, at));
                    length = n;
                    break;
                }
            }
            i += length;
        }
    }

    private List<String> lookUp(String phrase) {
        List<String> direct = meanings.get(phrase);
        if (direct != null) {
            return direct;
        }
        if (phrase.length() > 3 && phrase.endsWith("s")) {
            List<String> singular = meanings.get(phrase.substring(0, phrase.length() - 1));
            if (singular != null) {
                return singular;
            }
        }
        return List.of();
    }

    private List<String> words(String text) {
        Matcher matcher = WORD.matcher(text.toLowerCase(Locale.ROOT));
        return matcher.results()
                .limit(4000)
                .map(result -> result.group().replaceAll("['’]s?$|['’]s$", ""))
                .flatMap(this::parted)
                .toList();
    }

    /** Chinese and Japanese words are found by their signs, the longest first; Arabic ones without «and» and «the». */
    private Stream<String> parted(String word) {
        int first = word.codePointAt(0);
        if (Character.UnicodeScript.of(first) == Character.UnicodeScript.ARABIC) {
            return Stream.of(ARABIC_HEAD.matcher(word).replaceFirst(""));
        }
        if (!isSign(word.charAt(word.length() - 1)) && !isSign(word.charAt(0))) {
            return Stream.of(word);
        }
        var parts = new ArrayList<String>();
        int index = 0;
        while (index < word.length()) {
            int length = Math.min(LONGEST_SIGNS, word.length() - index);
            while (length > 0 && !meanings.containsKey(word.substring(index, index + length))) {
                length--;
            }
            if (length > 0) {
                parts.add(word.substring(index, index + length));
            }
            index += Math.max(1, length);
        }
        return parts.stream();
    }

    private static boolean isSign(char character) {
        return switch (Character.UnicodeScript.of(character)) {
            case HAN, HIRAGANA, KATAKANA -> true;
            default -> character == 'ー';
        };
    }

    private static Lexicon load(String resource) {
        Properties lines = new Properties();
        try (InputStream in = Objects.requireNonNull(Lexicon.class.getResourceAsStream(resource), resource)) {
            lines.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, List<String>> meanings = new HashMap<>();
        lines.forEach((meaning, phrases) -> {
            for (String phrase : phrases.toString().split(",")) {
                String key = phrase.strip().toLowerCase(Locale.ROOT);
                if (!key.isEmpty()) {
                    meanings.merge(key, List.of(meaning.toString()), Lexicon::join);
                }
            }
        });
        return new Lexicon(meanings);
    }

    private static List<String> join(List<String> a, List<String> b) {
        return Stream.concat(a.stream(), b.stream()).toList();
    }
}
