package app.photoplay.screenplay.people;

import app.photoplay.screenplay.language.Token;
import app.photoplay.screenplay.language.WordLists;
import app.photoplay.screenplay.people.name.ArabicNames;
import app.photoplay.screenplay.people.name.Verbs;
import app.photoplay.screenplay.story.Person;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The people of an Arabic text: known names, names with a title and nouns for persons, as subjects of verbs. */
final class ArabicPeople implements PeopleFinder {

    private static final int MOST = 60;
    private static final String LANGUAGE = "ar";

    private final ArabicNames names = new ArabicNames();
    private final Verbs verbs = new Verbs(LANGUAGE);
    private final Map<String, Candidate> candidates = new LinkedHashMap<>();
    private final List<List<Token>> told = new ArrayList<>();
    private final List<String> sentences = new ArrayList<>();

    @Override
    public void told(String sentence) {
        var tokens = Token.of(sentence, LANGUAGE);
        told.add(tokens);
        sentences.add(sentence);
        for (int index = 0; index < tokens.size(); index++) {
            String subject = verbs.isListed(tokens.get(index).lower()) ? names.subject(tokens, index) : null;
            if (subject != null) {
                candidates.computeIfAbsent(subject, Candidate::new).acts++;
            }
        }
    }

    @Override
    public void spoken(String sentence) {}

    @Override
    public void speaker(String name) {
        candidates.computeIfAbsent(name, Candidate::new).speaks++;
    }

    @Override
    public List<Person> people() {
        var chosen = new ArrayList<>(candidates.values().stream()
                .filter(one -> !names.isNoun(one.name) || one.speaks > 0 || one.acts > (isVague(one.name) ? 1 : 0))
                .toList());
        var roster = new Roster(chosen.stream().map(ArabicPeople::person).toList(), LANGUAGE);
        for (var tokens : told) {
            for (var mention : roster.mentions(tokens)) {
                var one = candidates.get(mention.person().name());
                if (one != null) {
                    one.mentions++;
                }
            }
        }
        chosen.sort(Comparator.comparingInt((Candidate one) -> -one.mentions));
        var people = chosen.stream().limit(MOST).map(ArabicPeople::person).toList();
        var natures = new GenderInference(LANGUAGE);
        natures.study(new Roster(people, LANGUAGE), told, sentences);
        return people.stream().map(natures::finished).toList();
    }

    private static boolean isVague(String noun) {
        return WordLists.words("grammar", LANGUAGE, "generic").contains(noun);
    }

    private static Person person(Candidate one) {
        return new Person(one.name, List.of(), Person.Nature.UNKNOWN, "", Math.max(1, one.mentions));
    }
}
