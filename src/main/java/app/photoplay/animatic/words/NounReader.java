package app.photoplay.animatic.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Finds what the nouns of English words show. A word counts as a noun where an article, a number or another word that
 * opens a noun phrase stands before it; what is only compared, remembered, wished or denied is not shown.
 */
public final class NounReader {

    private static final Pattern SENTENCE = Pattern.compile("[^.!?;\\n]+");
    private static final Pattern WORD = Pattern.compile("[\\p{L}][\\p{L}’'-]*|,");
    private static final int LONGEST = 3;
    private static final int MOST = 14;
    /** Words between an article and its noun. */
    private static final int ADJECTIVES = 3;

    private static final Set<String> DEFINITE =
            Set.of("the", "his", "her", "their", "its", "our", "my", "your", "this", "that", "these", "those");
    private static final Set<String> INDEFINITE = Set.of("a", "an", "another", "each", "every", "some", "any", "one");
    private static final Set<String> BEFORE_PLURALS = Set.of(
            "with", "of", "and", "by", "among", "between", "through", "like", "for", "past", "over", "under", "across",
            "behind", "into", "from", "brought", "threw", "ate", "saw", "carried", "held", "played", "burned",
            "playing");
    private static final Map<String, Integer> NUMBERS = Map.ofEntries(
            Map.entry("two", 2),
            Map.entry("both", 2),
            Map.entry("three", 3),
            Map.entry("four", 4),
            Map.entry("five", 5),
            Map.entry("six", 6),
            Map.entry("seven", 7),
            Map.entry("eight", 8),
            Map.entry("ten", 9),
            Map.entry("twelve", 9),
            Map.entry("twenty", 9),
            Map.entry("hundred", 9),
            Map.entry("thousand", 9),
            Map.entry("nine", 9),
            Map.entry("eleven", 9),
            Map.entry("fifteen", 9),
            Map.entry("thirty", 9),
            Map.entry("forty", 9),
            Map.entry("fifty", 9),
            Map.entry("dozen", 9),
            Map.entry("dozens", 9),
            Map.entry("hundreds", 9),
            Map.entry("many", 7),
            Map.entry("several", 4),
            Map.entry("few", 3));
    /** What stands after another noun as a verb: «a whale rose». */
    private static final Set<String> VERBS_TOO = Set.of(
            "can", "rose", "saw", "watch", "ring", "rings", "fires", "flies", "train", "cross", "sails", "stands",
            "falls");

    /** What does not stand within a noun phrase: «threw him down» has no down, «without wheels» no wheels. */
    private static final Set<String> BETWEEN = Set.of(
            ("and or but then in on under into onto over by for behind beside near him them it me us he she they who which that without not is are was were had has to from than at as "
                            + "threw fell ran came went stood sat looked turned walked")
                    .split(" "));

    /** The same word for one and for many: «the sheep» are many. */
    private static final Set<String> HERDS = Set.of("sheep", "cattle");

    /** Somebody's own, and no thing: «a heart on its chest». */
    private static final Set<String> BODY =
            Set.of("chest", "chests", "palm", "palms", "calf", "temple", "temples", "bust", "nails");

    private static final Set<String> OWN = Set.of("his", "her", "its", "their", "my", "your");
    private static final Pattern GONE =
            Pattern.compile("^ (?:was|were|is|are|had|has)(?: been)? (?:gone|vanished|disappeared|missing|stolen)\\b");

    /** What is seen so is no glass to drink from. */
    private static final Set<String> PANE = Set.of("through", "behind", "against");

    /** «She sold oranges». */
    private static final Set<String> SUBJECTS = Set.of("he", "she", "they", "we");

    private static final Set<String> DENIED = Set.of("no", "without", "never", "nobody", "than", "as");
    private static final Pattern ELSEWHERE = Pattern.compile(
            "\\b(?:remember(?:s|ed)?|dream(?:s|ed|t) of|think(?:s|ing)? of|thought of|wish(?:es|ed)?|imagin(?:es|ed)"
                    + "|told of|spoke of|talked about|named after|there had never been|used to)\\b");

    private final NounTable table;

    public NounReader(NounTable table) {
        this.table = table;
    }

    /** In the order of the text, each thing once, the largest number of it. */
    public List<Noun> read(String text) {
        List<Noun> found = new ArrayList<>();
        SENTENCE.matcher(text).results().limit(60).forEach(sentence -> read(sentence.group(), sentence.start(), found));
        return found.stream().limit(MOST).toList();
    }

    private void read(String sentence, int start, List<Noun> found) {
        List<MatchResult> words = WORD.matcher(sentence).results().limit(120).toList();
        List<String> lower = words.stream()
                .map(w -> w.group().toLowerCase(Locale.ROOT).replaceAll("[’']s?$", ""))
                .toList();
        MatchResult far = ELSEWHERE
                .matcher(sentence.toLowerCase(Locale.ROOT))
                .results()
                .findFirst()
                .orElse(null);
        for (int i = 0; i < words.size(); i++) {
            int length = longest(lower, i);
            if (length == 0) {
                continue;
            }
            String noun = String.join(" ", lower.subList(i, i + length));
            if (i > 0 && VERBS_TOO.contains(noun) && longest(lower, i - 1) > 0) {
                continue;
            }
            boolean compound = i + length < words.size()
                    && longest(lower, i + length) > 0
                    && !VERBS_TOO.contains(lower.get(i + length))
                    && !possessive(words.get(i));
            boolean away = far != null && words.get(i).start() > far.start();
            if (!compound && !away && !possessive(words.get(i + length - 1))) {
                add(noun, lower, i, length, sentence, words.get(i).start(), start, found);
            }
            i += length - 1;
        }
    }

    private static boolean possessive(MatchResult word) {
        return word.group().endsWith("’s") || word.group().endsWith("'s");
    }

    private int longest(List<String> words, int from) {
        for (int n = Math.min(LONGEST, words.size() - from); n > 0; n--) {
            if (table.of(String.join(" ", words.subList(from, from + n))).isPresent()) {
                return n;
            }
        }
        return 0;
    }

    private void add(
            String noun,
            List<String> words,
            int i,
            int length,
            String sentence,
            int offset,
            int start,
            List<Noun> found) {
        Optional<Silhouette> shown = Senses.of(noun, sentence, table);
        boolean plural = table.isPlural(noun);
        int opener = opener(words, i, plural);
        if (opener < 0 && isTitle(sentence, offset, noun)) {
            opener = i;
        }
        if (shown.isEmpty() || opener < 0 || noun.equals("rose") && opener != i - 1) {
            return;
        }
        String open = words.get(opener);
        String before = opener > 0 ? words.get(opener - 1) : "";
        if (noun.equals("glass") && PANE.contains(before)
                || BODY.contains(noun) && OWN.contains(open)
                || GONE.matcher(sentence.substring(Math.min(sentence.length(), offset + noun.length())))
                        .find()
                || shown.get().id().matches("radio|telephone|phone") && before.equals("over")) {
            return;
        }
        if (DENIED.contains(open) || DENIED.contains(before) || before.equals("like") && !plural) {
            return;
        }
        int count = NUMBERS.getOrDefault(open, 1);
        for (int k = opener; k < i; k++) {
            count = Math.max(count, NUMBERS.getOrDefault(words.get(k), 1));
        }
        if (HERDS.contains(noun) && !INDEFINITE.contains(open)) {
            count = Math.max(count, 9);
        } else if (plural && count == 1) {
            count = noun.equals("twins") ? 2 : 3;
        }
        String after = sentence.substring(Math.min(sentence.length(), offset + noun.length()));
        Noun one = new Noun(
                shown.get(),
                noun,
                String.join(" ", words.subList(opener, i + length)),
                count,
                DEFINITE.contains(open),
                after.toLowerCase(Locale.ROOT),
                start + offset);
        for (int k = 0; k < found.size(); k++) {
            Noun other = found.get(k);
            if (other.shown().equals(one.shown()) && other.word().equals(noun)) {
                found.set(k, other.times(Math.max(other.count(), one.definite() ? 1 : one.count())));
                return;
            }
        }
        found.add(one);
    }

    /** «Professor Oyelaran» stands without an article. */
    private static boolean isTitle(String sentence, int offset, String noun) {
        int next = offset + noun.length() + 1;
        return Character.isUpperCase(sentence.charAt(offset))
                && next < sentence.length()
                && Character.isUpperCase(sentence.charAt(next));
    }

    /** Where the noun phrase begins; -1 where this is no noun. */
    private static int opener(List<String> words, int noun, boolean plural) {
        for (int k = noun - 1; k >= Math.max(0, noun - 1 - ADJECTIVES); k--) {
            String word = words.get(k);
            if (word.equals(",") && k != noun - 1 || BETWEEN.contains(word)) {
                boolean object = k == noun - 2 && SUBJECTS.contains(word);
                return plural && (object || k == noun - 1 && !word.equals("without")) ? noun : -1;
            }
            if (DEFINITE.contains(word)
                    || INDEFINITE.contains(word)
                    || NUMBERS.containsKey(word)
                    || word.equals("no")) {
                return k;
            }
            if (plural && (BEFORE_PLURALS.contains(word) || word.equals(","))) {
                return k;
            }
        }
        return noun == 0 || plural ? noun : -1;
    }
}
