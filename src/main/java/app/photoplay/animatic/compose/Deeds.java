package app.photoplay.animatic.compose;

import app.photoplay.animatic.figure.Act;
import app.photoplay.animatic.words.NounTable;
import app.photoplay.generation.ShotBrief;
import app.photoplay.screenplay.CastMember;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What each of those in a picture does. Words belong to whoever is named last before them: in «He found a girl sitting on
 * a boat» the girl sits. What nobody is named for is done by the main one, or by all where the words say «they».
 */
final class Deeds {

    private static final Pattern ALL =
            Pattern.compile("(?iu)\\b(?:they|both|all|together|everybody|each other|we|family|guests|friends)\\b");
    private static final Pattern ONE = Pattern.compile("(?iu)\\b(?:he|she|it)\\b");

    private static final Pattern PEOPLE = Pattern.compile("he|she|they|we|i|you|both|somebody|everybody");
    private static final Pattern WEATHER = Pattern.compile(
            "(?iu)snow|rain|night|darkness|dust|smoke|fog|silence|ground|wind|sun|moon|stones?|leaves|ash|explosion|blast|shells?|bullets?|bombs?|waves?|mist|water|blood");
    private static final int OPENING = 5;

    private Deeds() {}

    /**
     * @param brief with everybody who is in the picture
     * @param index the member's place among them, 0 for the main one
     */
    static Act of(ShotBrief brief, CastMember member, int index, boolean speaking) {
        String words = brief.cast().size() < 2 ? ofPeople(brief, member) : theirs(brief, member, index);
        String names = member.name() + " " + String.join(" ", member.aliases());
        return Act.from(words, names, brief.mood(), speaking);
    }

    /** Without what only things do: where snow falls, nobody does. */
    private static String ofPeople(ShotBrief brief, CastMember member) {
        StringBuilder own = new StringBuilder();
        for (String sentence : brief.action().split("(?<=[.!?;])\\s+")) {
            boolean thing = isOfThings(sentence);
            if (!thing || mentions(brief, sentence, 0).stream().anyMatch(found -> found[0] >= 0)) {
                own.append(sentence).append(' ');
            }
        }
        return own.toString();
    }

    /** Whether a sentence opens with weather or with things, and with nobody. */
    private static boolean isOfThings(String sentence) {
        boolean thing = false;
        String[] words = sentence.split("[^\\p{L}’'-]+");
        for (int i = 0; i < Math.min(OPENING, words.length); i++) {
            String word = words[i].toLowerCase(Locale.ROOT);
            var shown = NounTable.house().of(word);
            if (PEOPLE.matcher(word).matches()
                    || shown.filter(noun -> noun.isPerson() || noun.isBeast()).isPresent()) {
                return false;
            }
            thing |= shown.isPresent() || WEATHER.matcher(word).matches();
        }
        return thing;
    }

    private static String theirs(ShotBrief brief, CastMember member, int index) {
        StringBuilder own = new StringBuilder();
        for (String sentence : brief.action().split("(?<=[.!?;])\\s+")) {
            List<int[]> mentions = mentions(brief, sentence, index);
            boolean mine = false;
            for (int i = 0; i < mentions.size(); i++) {
                int start = mentions.get(i)[0];
                int end = mentions.stream()
                        .mapToInt(other -> other[0])
                        .filter(other -> other > start)
                        .findFirst()
                        .orElse(sentence.length());
                if (brief.cast().get(mentions.get(i)[1]).equals(member)) {
                    own.append(sentence, before(sentence, start), end).append(' ');
                    mine = true;
                }
            }
            if (!mine && mentions.isEmpty() && index == 0 && !isOfThings(sentence)
                    || ALL.matcher(sentence).find()) {
                own.append(sentence).append(' ');
            }
        }
        return own.toString();
    }

    /** With the adjective before a noun: «a dead guard». */
    private static int before(String sentence, int at) {
        int space = sentence.lastIndexOf(' ', Math.max(0, at - 2));
        return at > 1 && space >= 0 && Character.isLowerCase(sentence.charAt(at)) ? space + 1 : at;
    }

    /** Where somebody is named in a sentence, and who; a pronoun at its beginning is the main one. */
    private static List<int[]> mentions(ShotBrief brief, String sentence, int index) {
        List<int[]> found = new ArrayList<>();
        String lower = sentence.toLowerCase(Locale.ROOT);
        Matcher pronoun = ONE.matcher(lower);
        if (pronoun.lookingAt()) {
            found.add(new int[] {0, 0});
        }
        for (int i = 0; i < brief.cast().size(); i++) {
            CastMember who = brief.cast().get(i);
            String names = who.name() + " " + String.join(" ", who.aliases());
            for (String word : names.toLowerCase(Locale.ROOT).split("\\P{L}+")) {
                if (word.length() > 2 && !word.equals("the") && !word.equals("old")) {
                    Matcher named = Pattern.compile("\\b" + Pattern.quote(word) + "(?:s|es)?\\b(?![’']s)")
                            .matcher(lower);
                    if (named.find()) {
                        found.add(new int[] {named.start(), i});
                        break;
                    }
                }
            }
        }
        found.sort((a, b) -> Integer.compare(a[0], b[0]));
        return index < 0 ? List.of() : joined(found, lower, brief.cast().size());
    }

    /** Names with nothing but «and» or a comma between them do the same: the first ones share the last one's words. */
    private static List<int[]> joined(List<int[]> found, String lower, int size) {
        List<int[]> all = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            all.add(found.get(i));
            for (int k = i + 1; k < found.size() && size > 1; k++) {
                String between = lower.substring(found.get(k - 1)[0], found.get(k)[0]);
                if (!between.matches(
                        "[\\p{L}’'. -]{0,24}(?:,| and | und | et | y )(?:the |a |an |mrs?\\.? |two )*[\\p{L}-]* ?")) {
                    break;
                }
                all.add(new int[] {found.get(k)[0], found.get(i)[1]});
            }
        }
        all.sort((a, b) -> Integer.compare(a[0], b[0]));
        return all;
    }
}
