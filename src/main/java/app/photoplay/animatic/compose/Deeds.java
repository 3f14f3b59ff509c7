package app.photoplay.animatic.compose;

import app.photoplay.animatic.figure.Act;
import app.photoplay.animatic.words.NounTable;
import app.photoplay.generation.ShotBrief;
import app.photoplay.screenplay.CastMember;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * What each of those in a picture does. Words belong to whoever is named last before them: in «He found a girl sitting on
 * a boat» the girl sits. What nobody is named for is done by the main one, or by all where the words say «they».
 */
final class Deeds {

    private static final Pattern ALL = Pattern.compile("(?iu)\\b(?:they|both|all|everybody|each other|we)\\b");
    /** The same where nobody else is spoken of. */
    private static final Pattern COMPANY = Pattern.compile("(?iu)\\b(?:family|guests|friends)\\b");

    private static final Pattern CLAUSE = Pattern.compile(
            "(?:^|\\b(?:and|then|but|when|while|as|until|so|because|where|after|before)|[,;:])[ “\"]*(he|she|it)\\b");
    private static final Pattern VERB_FIRST = Pattern.compile(
            "(?iu)\\b(?:on|in|at|under|beside|behind|before|near|above|among|against|between|there|here|then|out|down|up|from|through|by|across|next to)\\b[^,;]*?"
                    + " ?\\b((?:lay|sat|stood|hung|knelt|slept|ran|rode|walked|came|flew|lies|sits|stands) (?:(?:the|a|an|his|her|their|my|old|little|young|mr|mrs|miss|dr)\\.? (?:[\\p{Ll}-]+ ){0,2})*)$");
    /** Whoever is named so is the object of what somebody else does. */
    private static final Pattern OBJECT = Pattern.compile(
            "(?iu)\\b(?:over|at|with|to|into|onto|beside|by|of|for|from|around|on|past|under|behind|after|against|about|like|near|between|[\\p{L}]{2,}(?:ed|[^s]s)|gave|told|saw|took|held|met|found|led|threw|hit|drew|taught|fed|sent|brought|left|kept|shook|struck|beat|bit|shot|fought|drove)"
                    + " (?:(?:the|a|an|his|her|their|my|its|old|little|young|big|small) )*$");
    /** «An old lady with a dog sat down»: she does, whatever the dog does. */
    private static final Pattern COMPANION =
            Pattern.compile("(?iu)\\bwith (?:a|an|the|his|her|their|two|three)(?: \\w+){0,2}? $");
    /** After which the one goes on who acts. */
    private static final Pattern GOES_ON =
            Pattern.compile(",? (?:and|then|but) (?!the |a |an |his |her |their |\\p{Lu})");

    private static final Comparator<int[]> BY_PLACE = Comparator.comparingInt(place -> place[0]);

    private static final Pattern PEOPLE = Pattern.compile("he|she|they|we|i|you|both|somebody|everybody");
    private static final Pattern WEATHER = Pattern.compile(
            "(?iu)snow|rain|storm|thunder|lightning|hail|clock|night|darkness|dust|smoke|fog|silence|ground|wind|sun|moon|stones?|leaves|ash|explosion|blast|shells?|bullets?|bombs?|waves?|mist|water|blood");
    private static final Set<Act> SUFFERED = EnumSet.of(Act.FIGHT, Act.STAND, Act.THINK, Act.LISTEN, Act.POCKETS);

    /** «Hit the thief with a stick»: it is in the hand of whoever hits. */
    private static final Pattern WITH = Pattern.compile(
            "\\p{L}+(?: \\p{L}+)? (?:with (?:a|an|the|his|her|their|its)|on the (?:wall|board|blackboard)) ");

    private static final Pattern OTHERS = Pattern.compile("(?:The|A|An|Two|Three|Some|Many) \\p{Ll}");
    private static final Pattern ANYBODY = Pattern.compile("(?iu)\\b(?:he|she|they|him|her|them|his|their|I|we)\\b");
    private static final Pattern OF_WORDS = Pattern.compile("[^\\p{L}’'-]+");
    private static final int OPENING = 5;
    /** «He picked it up and played»: on what the scene has. */
    private static final Pattern PLAYS =
            Pattern.compile("(?iu)\\bplay(?:s|ed|ing)?(?=[.,;!?]|$| (?:on|badly|well|softly|again|while|until)\\b)");

    private static final Pattern INSTRUMENT = Pattern.compile(
            "(?iu)\\b(?:flute|recorder|trumpet|bugle|harmonica|clarinet|saxophone|violin|fiddle|guitar|cello|lute|piano)\\b");

    private Deeds() {}

    /**
     * @param brief with everybody who is in the picture
     * @param index the member's place among them, 0 for the main one
     */
    static Act of(ShotBrief brief, CastMember member, int index, boolean speaking) {
        String words = words(brief, member, index);
        String names = member.name() + " " + String.join(" ", member.aliases());
        Act act = Act.from(words, names, brief.mood(), speaking);
        return SUFFERED.contains(act) && isStruck(brief, member) ? Act.FRIGHT : armed(act, words);
    }

    /** Whoever aims a rifle holds no pistol: what is held is what the words name. */
    private static Act armed(Act act, String words) {
        return act.with()
                .filter(with -> act.others().stream().anyMatch(id -> names(words, id)))
                .orElse(act);
    }

    private static boolean names(String words, String id) {
        return OF_WORDS.splitAsStream(words.toLowerCase(Locale.ROOT))
                .anyMatch(word -> NounTable.house()
                        .of(word)
                        .filter(shown -> shown.id().equals(id))
                        .isPresent());
    }

    /** «It hit Mr. Okoro on the head»: he does not hit anybody. */
    private static boolean isStruck(ShotBrief brief, CastMember member) {
        String last = member.name().substring(member.name().lastIndexOf(' ') + 1);
        return Pattern.compile(
                        "(?iu)\\b(?:hit|hits|struck|bit|bites|stung|slapped|punched|shot|beat|beats) (?:the |a |his |her |(?:mr|mrs|dr)\\. )?"
                                + Pattern.quote(last) + "\\b")
                .matcher(brief.action())
                .find();
    }

    /** The words of a shot that are somebody's. */
    static String words(ShotBrief brief, CastMember member, int index) {
        String words = brief.cast().size() < 2 ? ofPeople(brief, member) : theirs(brief, member, index);
        Matcher plays = PLAYS.matcher(words);
        return plays.find()
                ? INSTRUMENT
                        .matcher(brief.action() + " " + brief.sceneWords())
                        .results()
                        .findFirst()
                        .map(one -> words + " played the " + one.group())
                        .orElse(words)
                : words;
    }

    /** Without what only things do: where snow falls, nobody does. */
    private static String ofPeople(ShotBrief brief, CastMember member) {
        StringBuilder own = new StringBuilder();
        for (String sentence : Act.sentences(brief.action())) {
            boolean thing = isOfThings(sentence);
            if (!thing
                    || mentions(brief, sentence, new EnumMap<>(CastMember.Sex.class)).stream()
                            .anyMatch(found -> found[0] >= 0)) {
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
        StringBuilder words = new StringBuilder();
        Map<CastMember.Sex, Integer> last = new EnumMap<>(CastMember.Sex.class);
        for (String sentence : Act.sentences(brief.action())) {
            List<int[]> mentions = mentions(brief, sentence, last);
            boolean mine = false;
            int subject = -1;
            for (int i = 0; i < mentions.size(); i++) {
                int start = mentions.get(i)[0];
                int who = mentions.get(i)[1];
                int end = mentions.stream()
                        .mapToInt(other -> other[0])
                        .filter(other -> other > start)
                        .findFirst()
                        .orElse(sentence.length());
                Matcher on = GOES_ON.matcher(sentence).region(start, end);
                boolean object = subject >= 0
                        && OBJECT.matcher(sentence.substring(0, start)).find();
                boolean beside = COMPANION.matcher(sentence.substring(0, start)).find();
                int own = object
                                && (beside
                                        || WITH.matcher(sentence)
                                                .region(start, end)
                                                .lookingAt())
                        ? wordEnd(sentence, start)
                        : object && on.find() ? on.start() : end;
                if (brief.cast().get(who).equals(member)) {
                    words.append(sentence, before(sentence, start), own).append(' ');
                    mine = true;
                }
                if (object && own < end && brief.cast().get(subject).equals(member)) {
                    words.append(sentence, own, end).append(' ');
                }
                subject = object ? subject : who;
            }
            if (!mine && mentions.isEmpty() && index == 0 && !isOfThings(sentence) && !isOfOthers(sentence)
                    || ALL.matcher(sentence).find()
                    || mentions.isEmpty() && COMPANY.matcher(sentence).find()) {
                words.append(sentence).append(' ');
            }
        }
        return words.toString();
    }

    /** «The class giggled»: somebody else does. */
    private static boolean isOfOthers(String sentence) {
        return OTHERS.matcher(sentence).lookingAt()
                && !ANYBODY.matcher(sentence).find();
    }

    private static int wordEnd(String sentence, int start) {
        int space = sentence.indexOf(' ', start);
        return space < 0 ? sentence.length() : space;
    }

    /** With the adjective before a noun, «a dead guard», and with a verb that comes first: «there sat an old lady». */
    private static int before(String sentence, int at) {
        Matcher verb = VERB_FIRST.matcher(sentence.substring(0, at));
        if (verb.find()) {
            return verb.start(1);
        }
        int space = sentence.lastIndexOf(' ', Math.max(0, at - 2));
        return at > 1 && space >= 0 && Character.isLowerCase(sentence.charAt(at)) ? space + 1 : at;
    }

    /**
     * Where somebody is named in a sentence, and who; a pronoun that opens a clause is whoever of that sex was named last.
     *
     * @param last whom earlier sentences named last, by sex; brought up to date
     */
    private static List<int[]> mentions(ShotBrief brief, String sentence, Map<CastMember.Sex, Integer> last) {
        List<int[]> found = new ArrayList<>();
        String lower = sentence.toLowerCase(Locale.ROOT);
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
        found.sort(BY_PLACE);
        List<int[]> all = joined(found, lower, brief.cast().size());
        Matcher pronoun = CLAUSE.matcher(lower);
        List<int[]> pronouns = new ArrayList<>();
        while (pronoun.find()) {
            CastMember.Sex sex = switch (pronoun.group(1)) {
                case "he" -> CastMember.Sex.MALE;
                case "she" -> CastMember.Sex.FEMALE;
                default -> CastMember.Sex.ANIMAL;
            };
            int before = found.stream()
                    .filter(named -> named[0] < pronoun.start(1))
                    .filter(named -> fits(brief.cast().get(named[1]), sex))
                    .reduce((a, b) -> b)
                    .map(named -> named[1])
                    .orElse(last.getOrDefault(sex, -1));
            pronouns.add(new int[] {pronoun.start(1), before < 0 ? firstOf(brief, sex) : before});
        }
        found.forEach(named -> List.of(CastMember.Sex.values()).stream()
                .filter(sex -> fits(brief.cast().get(named[1]), sex))
                .forEach(sex -> last.put(sex, named[1])));
        all.addAll(pronouns);
        all.sort(BY_PLACE);
        return all;
    }

    private static boolean fits(CastMember member, CastMember.Sex sex) {
        return member.sex() == sex || member.sex() == CastMember.Sex.UNKNOWN;
    }

    private static int firstOf(ShotBrief brief, CastMember.Sex sex) {
        List<CastMember> cast = brief.cast();
        return Math.max(
                0,
                IntStream.range(0, cast.size())
                        .filter(i -> fits(cast.get(i), sex))
                        .findFirst()
                        .orElse(0));
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
        return all;
    }
}
