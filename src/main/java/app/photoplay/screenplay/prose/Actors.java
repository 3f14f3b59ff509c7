package app.photoplay.screenplay.prose;

import app.photoplay.screenplay.language.Token;
import app.photoplay.screenplay.language.WordLists;
import app.photoplay.screenplay.people.Roster;
import app.photoplay.screenplay.story.Beat;
import app.photoplay.screenplay.story.BeatKind;
import app.photoplay.screenplay.story.Person;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds who acts beside a line, and so says it: «Anna looked up. “Who is there?”» */
final class Actors {

    /** Characters within which a sentence has its subject. */
    static final int HEAD = 14;

    private final String language;
    private final Roster roster;
    private final Recollection recollection;
    private final Pronouns pronouns;
    private final Set<String> denials;
    private final Set<String> speech;

    Actors(Roster roster, String language, Recollection recollection, Pronouns pronouns) {
        this.language = language;
        this.roster = roster;
        this.recollection = recollection;
        this.pronouns = pronouns;
        denials = WordLists.words("grammar", language, "deny");
        speech = WordLists.words("grammar", language, "speech");
    }

    /** Who acts beside a line without a tag: right before it, else right behind it. */
    @Nullable
    Person beside(ProseParagraph paragraph, Turn turn) {
        paragraph.beats().stream()
                .filter(beat -> beat.kind() == BeatKind.ACTION && isSilent(Token.of(beat.text(), language)))
                .flatMap(beat -> roster.mentions(beat.text()).stream().limit(1))
                .forEach(mention -> turn.silent.add(mention.person()));
        Beat before = null;
        boolean line = false;
        for (var beat : paragraph.beats()) {
            if (beat.kind() == BeatKind.DIALOGUE) {
                var actor = line || before == null ? null : subject(before, turn);
                if (actor != null) {
                    return actor;
                }
                line = true;
                before = null;
            } else if (beat.seconds() > 0) {
                if (line) {
                    var actor = subject(beat, turn);
                    if (actor != null || before == null) {
                        return actor;
                    }
                }
                before = before == null || !line ? beat : before;
            }
        }
        return null;
    }

    /** The subject of a told sentence by its first words: a name, or a pronoun that can mean one. */
    @Nullable
    Person subject(Beat told, Turn turn) {
        var tokens = Token.of(told.text(), language);
        if (isSilent(tokens)) {
            return null;
        }
        for (var mention : roster.mentions(told.text())) {
            if (mention.start() < HEAD
                    && !mention.possessive()
                    && !turn.called.contains(mention.person())
                    && !turn.silent.contains(mention.person())) {
                return mention.person();
            }
        }
        if (tokens.isEmpty()) {
            return null;
        }
        var nature = pronouns.of(tokens.getFirst().lower());
        return nature == null ? null : recollection.meant(nature, turn.called);
    }

    /** «Anna said nothing.» */
    private boolean isSilent(List<Token> tokens) {
        return tokens.stream().anyMatch(token -> denials.contains(token.lower()))
                && tokens.stream()
                        .anyMatch(token -> speech.contains(token.lower())
                                || token.lower().equals("answer")
                                || token.lower().equals("speak"));
    }
}
