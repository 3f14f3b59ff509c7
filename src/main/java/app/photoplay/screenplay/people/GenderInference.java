package app.photoplay.screenplay.people;

import app.photoplay.screenplay.language.Token;
import app.photoplay.screenplay.language.WordLists;
import app.photoplay.screenplay.people.name.KnownNames;
import app.photoplay.screenplay.people.name.PersonNouns;
import app.photoplay.screenplay.story.Checkpoint;
import app.photoplay.screenplay.story.Person;
import app.photoplay.screenplay.story.Person.Nature;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What people are and look like: from their names, their titles, the pronouns behind them and the words beside them. */
public final class GenderInference {

    private static final Set<String> FEMALE = Set.of("she", "her", "herself", "hers", "elle", "ella", "lei", "sie");
    private static final Set<String> MALE = Set.of("he", "his", "himself", "il", "él", "lui", "er");
    private static final int NEAR = 12;
    /** By how many pronouns more. */
    private static final int CLEAR = 2;

    private static final Set<String> POSSESSIVE = Set.of("his", "her");

    private final String language;
    private final PersonNouns kinds;
    private final KnownNames firstNames;
    private final Set<String> female;
    private final Set<String> male;
    private final boolean english;
    private final Map<String, EnumMap<Nature, Integer>> votes = new HashMap<>();
    private final Map<String, String> descriptions = new HashMap<>();
    private @Nullable Person before;
    private boolean alone = true;

    public GenderInference(String language) {
        this.language = language;
        this.female = WordLists.words("grammar", language, "she");
        this.male = WordLists.words("grammar", language, "he");
        this.english = language.equals("en") || female.isEmpty();
        this.kinds = new PersonNouns(english ? "en" : language);
        this.firstNames = new KnownNames(language);
    }

    /** Counts what every sentence of the telling says about everybody. */
    public void study(Roster roster, List<List<Token>> told, List<String> sentences) {
        for (int index = 0; index < told.size(); index++) {
            study(roster, told.get(index), sentences.get(index));
        }
    }

    /** Counts what one sentence says. */
    public void study(Roster roster, List<Token> tokens, String sentence) {
        Checkpoint.pass();
        var mentions = roster.mentions(tokens);
        followUp(tokens);
        for (int index = 0; index < mentions.size(); index++) {
            var mention = mentions.get(index);
            int until = index + 1 < mentions.size() ? mentions.get(index + 1).start() : sentence.length();
            countPronouns(mention, tokens, until, sentence);
            if (language.equals("ru")) {
                byVerb(mention, tokens);
            }
            alone = before == null || index == 0 || before.equals(mention.person());
            before = mention.person();
            String kind = apposition(mention, tokens, sentence);
            if (kind != null) {
                vote(mention.person(), nature(kind), 12);
            }
            if (english) {
                looks(mention.person(), AppearanceWords.before(sentence, mention.start()));
                looks(mention.person(), AppearanceWords.behind(sentence, mention.end(), mention.possessive()));
            }
        }
    }

    private void looks(Person person, String words) {
        if (!words.isEmpty()) {
            vote(person, nature(words.substring(words.lastIndexOf(' ') + 1)), 12);
            descriptions.merge(
                    person.name(),
                    words,
                    (old, more) -> old.length() > 90 || old.contains(more) ? old : old + ", " + more);
        }
    }

    /** A sentence that opens with «She» goes on about the only person of the one before. */
    private void followUp(List<Token> tokens) {
        if (tokens.isEmpty() || before == null || !alone) {
            return;
        }
        String first = tokens.getFirst().lower();
        if (isShe(first)) {
            vote(before, Nature.FEMALE, 1);
        } else if (isHe(first)) {
            vote(before, Nature.MALE, 1);
        }
    }

    private void countPronouns(Roster.Mention mention, List<Token> tokens, int until, String sentence) {
        boolean apposed = mention.end() < sentence.length() && sentence.charAt(mention.end()) == ',';
        int seen = 0;
        int from = firstBehind(tokens, mention.end());
        for (var token : tokens.subList(from, Math.min(tokens.size(), from + NEAR))) {
            if (token.start() >= until) {
                return;
            }
            seen++;
            if (apposed && seen == 1 && POSSESSIVE.contains(token.lower())) {
                if (before != null) {
                    vote(before, token.lower().equals("his") ? Nature.MALE : Nature.FEMALE, 1);
                }
                continue;
            }
            if (isShe(token.lower())) {
                vote(mention.person(), Nature.FEMALE, 1);
            } else if (isHe(token.lower())) {
                vote(mention.person(), Nature.MALE, 1);
            }
        }
    }

    /** The first word that begins there or further on; looked up, for a sentence may name many. */
    private static int firstBehind(List<Token> tokens, int end) {
        int low = 0;
        int high = tokens.size();
        while (low < high) {
            int middle = (low + high) / 2;
            if (tokens.get(middle).start() < end) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private boolean isShe(String word) {
        return english ? FEMALE.contains(word) : female.contains(word);
    }

    private boolean isHe(String word) {
        return english ? MALE.contains(word) : male.contains(word);
    }

    /** Russian verbs in the past say the sex of who acts: «Аня вошла». */
    private void byVerb(Roster.Mention mention, List<Token> tokens) {
        int behind = firstBehind(tokens, mention.end() + 1);
        if (behind < tokens.size()) {
            String verb = tokens.get(behind).lower();
            boolean she = verb.matches(".{2,}(ла|лась)");
            boolean he = verb.matches(".{2,}(л|лся)");
            vote(mention.person(), she ? Nature.FEMALE : he ? Nature.MALE : Nature.UNKNOWN, 2);
        }
    }

    /** «Dinah was the cat», «Rex, the dog»: the noun that says what they are. */
    private @Nullable String apposition(Roster.Mention mention, List<Token> tokens, String sentence) {
        int at = firstBehind(tokens, mention.end());
        boolean is = at < tokens.size()
                && Set.of("was", "is").contains(tokens.get(at).lower());
        boolean comma = mention.end() < sentence.length() && sentence.charAt(mention.end()) == ',';
        int noun = is ? at + 1 : at;
        if (!is && !comma
                || noun >= tokens.size()
                || !articles().contains(tokens.get(noun).lower())) {
            return null;
        }
        for (int word = noun + 1; word < Math.min(tokens.size(), noun + 4); word++) {
            if (kinds.kind(tokens.get(word).lower()) != null) {
                return tokens.get(word).possessive() ? null : tokens.get(word).lower();
            }
        }
        return null;
    }

    private Set<String> articles() {
        return english
                ? Set.of("the", "a", "an", "her", "his", "their", "our", "my")
                : WordLists.words("grammar", language, "determiner");
    }

    private Nature nature(String noun) {
        String kind = kinds.kind(noun);
        return switch (kind == null ? "" : kind) {
            case "female" -> Nature.FEMALE;
            case "male" -> Nature.MALE;
            case "animal" -> Nature.ANIMAL;
            default -> Nature.UNKNOWN;
        };
    }

    private void vote(Person person, Nature nature, int weight) {
        if (nature != Nature.UNKNOWN) {
            votes.computeIfAbsent(person.name(), key -> new EnumMap<>(Nature.class))
                    .merge(nature, weight, Integer::sum);
        }
    }

    /** The person with nature and description filled in. */
    public Person finished(Person person) {
        return new Person(person.name(), person.aliases(), natureOf(person), described(person), person.mentions());
    }

    /** What they are said to be, and how to look. */
    private String described(Person person) {
        String looks = descriptions.getOrDefault(person.name(), "");
        return person.description().isEmpty() || looks.contains(person.description())
                ? looks
                : looks.isEmpty() ? person.description() : person.description() + ", " + looks;
    }

    private Nature natureOf(Person person) {
        var words = Token.of(person.name().toLowerCase(Locale.ROOT));
        for (int index = words.size() - 1; index >= 0; index--) {
            String word = words.get(index).lower();
            boolean noun = kinds.has(word) || person.aliases().contains(word);
            var byKind = noun ? nature(word) : Nature.UNKNOWN;
            if (byKind != Nature.UNKNOWN) {
                return byKind;
            }
        }
        for (var word : Token.of(person.description())) {
            var byKind = nature(word.lower());
            if (byKind != Nature.UNKNOWN) {
                return byKind;
            }
        }
        var counted = votes.getOrDefault(person.name(), new EnumMap<>(Nature.class));
        if (counted.getOrDefault(Nature.ANIMAL, 0) >= 12) {
            return Nature.ANIMAL;
        }
        for (var name : names(person)) {
            String sex = firstNames.sex(name);
            if (sex != null) {
                return sex.equals("female") ? Nature.FEMALE : Nature.MALE;
            }
        }
        int female = counted.getOrDefault(Nature.FEMALE, 0);
        int male = counted.getOrDefault(Nature.MALE, 0);
        // «sie» and «ella» are also others than one woman.
        int clear = english || female == 0 ? 1 : CLEAR;
        if (Math.abs(female - male) < clear) {
            return NameSexes.byEnding(person.name(), language);
        }
        return female > male ? Nature.FEMALE : Nature.MALE;
    }

    private static List<String> names(Person person) {
        return Stream.concat(Stream.of(person.name()), person.aliases().stream())
                .map(name -> Token.of(name).isEmpty()
                        ? ""
                        : Token.of(name).getFirst().lower())
                .toList();
    }

    public String language() {
        return language;
    }
}
