package app.photoplay.screenplay.people;

import app.photoplay.screenplay.language.Token;
import app.photoplay.screenplay.story.Person;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** What a text tells and what is said in it, cut into words: what whoever looks for its people goes through. */
final class ToldText {

    private static final int MOST = 60;
    /** Sentences of telling. */
    private static final int BRIEF = 60;

    private final String language;
    private final Map<String, Integer> smallWords = new HashMap<>();
    private final List<List<Token>> told = new ArrayList<>();
    private final List<String> sentences = new ArrayList<>();
    private final List<String> lines = new ArrayList<>();

    ToldText(String language) {
        this.language = language;
    }

    /** Takes one sentence. */
    interface SentenceReader {

        /** @param telling whether it is told, not said */
        void read(String sentence, List<Token> tokens, boolean telling);
    }

    void told(String sentence) {
        var tokens = Token.of(sentence, language);
        told.add(tokens);
        sentences.add(sentence);
        note(tokens);
    }

    void spoken(String sentence) {
        lines.add(sentence);
        note(Token.of(sentence, language));
    }

    private void note(List<Token> tokens) {
        for (var token : tokens) {
            if (!token.isCapitalized()) {
                smallWords.merge(token.lower(), 1, Integer::sum);
            }
        }
    }

    /** How often each word stands in the text with a small letter; grows while the text is taken. */
    Map<String, Integer> smallWords() {
        return smallWords;
    }

    /** Whether so little is told that somebody who acts once may matter. */
    boolean isBrief() {
        return told.size() < BRIEF;
    }

    /** Everything that is told, then everything that is said. */
    void each(SentenceReader reader) {
        for (int index = 0; index < told.size(); index++) {
            reader.read(sentences.get(index), told.get(index), true);
        }
        for (String line : lines) {
            reader.read(line, Token.of(line, language), false);
        }
    }

    /** Those who are chosen, by the given order, as people of the story, with what the text says that they are. */
    List<Person> people(List<Candidate> chosen, Comparator<Candidate> order, UnaryOperator<Person> naming) {
        var people = chosen.stream()
                .sorted(order)
                .limit(MOST)
                .map(Candidate::person)
                .map(naming)
                .toList();
        var natures = new GenderInference(language);
        natures.study(new Roster(people, language), told, sentences);
        return people.stream().map(natures::finished).toList();
    }
}
