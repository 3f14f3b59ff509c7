package app.photoplay.screenplay.prose;

import app.photoplay.screenplay.language.Token;
import app.photoplay.screenplay.people.PeopleFinder;
import app.photoplay.screenplay.people.name.PersonNouns;
import app.photoplay.screenplay.prose.speech.Grammar;
import app.photoplay.screenplay.story.BeatKind;
import java.util.LinkedHashSet;
import java.util.Set;

/** «The girl sat up. “The little door did,” said Mina.»: who acts before a line and who says it are the same. */
final class ParagraphSubjects {

    private static final int FIRST_WORDS = 5;

    private final Grammar grammar;
    private final PersonNouns nouns;

    ParagraphSubjects(Grammar grammar) {
        this.grammar = grammar;
        this.nouns = new PersonNouns(grammar.language());
    }

    /** Tells the finder of the people who the noun at the head of a paragraph is, where its tag has a name. */
    void link(ProseParagraph paragraph, PeopleFinder finder) {
        Set<String> speakers = new LinkedHashSet<>();
        for (var beat : paragraph.beats()) {
            if (beat.kind() == BeatKind.DIALOGUE && beat.speaker() != null) {
                speakers.add(beat.speaker());
            }
        }
        var first = paragraph.beats().isEmpty() ? null : paragraph.beats().getFirst();
        if (first == null || first.kind() != BeatKind.ACTION || speakers.size() != 1) {
            return;
        }
        String name = speakers.iterator().next();
        var tokens = Token.of(first.text(), grammar.language());
        boolean named = Character.isUpperCase(name.codePointAt(0))
                && !grammar.pronouns().contains(name);
        if (!named || tokens.isEmpty() || !tokens.getFirst().lower().equals("the")) {
            return;
        }
        for (var token : tokens.subList(1, Math.min(tokens.size(), FIRST_WORDS))) {
            if (token.isCapitalized() || token.possessive()) {
                return;
            }
            if (nouns.kind(token.lower()) != null) {
                finder.same(token.lower(), name);
                return;
            }
        }
    }
}
