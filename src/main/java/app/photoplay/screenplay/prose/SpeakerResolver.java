package app.photoplay.screenplay.prose;

import app.photoplay.screenplay.language.CjkScript;
import app.photoplay.screenplay.language.Token;
import app.photoplay.screenplay.language.WordLists;
import app.photoplay.screenplay.people.Roster;
import app.photoplay.screenplay.people.name.PersonNouns;
import app.photoplay.screenplay.prose.speech.Segment;
import app.photoplay.screenplay.story.Beat;
import app.photoplay.screenplay.story.BeatKind;
import app.photoplay.screenplay.story.Checkpoint;
import app.photoplay.screenplay.story.Person;
import app.photoplay.screenplay.story.Person.Nature;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Gives every line its speaker, in the order of the text: by its tag, else by who acts beside it, else in turn. A pronoun
 * counts only where one person can be meant more than any other.
 */
final class SpeakerResolver {

    private static final Set<String> SHE = Set.of("she", "elle", "ella", "lei", "sie");
    private static final Set<String> HE = Set.of("he", "il", "él", "lui", "egli", "er");
    private static final Set<String> BELOW = Set.of("fr", "es", "it", "pt", "ru");
    private static final int AROUND = 3;
    private static final int HEAD = 14;
    private static final double SUBJECT = 1;
    /** «Anna and Clara stood there»: neither before the other. */
    private static final double TOGETHER = 0.9;

    private static final double NAMED = 0.4;
    private static final double SPEAKS = 0.8;

    private final String language;
    private final PersonNouns nouns;
    private final boolean inSigns;
    private final Set<String> she;
    private final Set<String> he;
    private final Set<String> generic;
    private final Set<String> kin;
    private final Set<String> denials;
    private final Set<String> speech;
    private final Roster roster;
    private final Recollection recollection = new Recollection();
    /** Who acts in the one sentence above, where the language sets a line below what leads to it. */
    private @Nullable Person above;

    private @Nullable Person lastSpeaker;
    private @Nullable Person speakerBefore;

    SpeakerResolver(Roster roster, String language) {
        this.roster = roster;
        this.language = language;
        this.nouns = new PersonNouns(language);
        this.inSigns = CjkScript.areUsedBy(language);
        var women = WordLists.words("grammar", language, "she");
        var men = WordLists.words("grammar", language, "he");
        this.she = women.isEmpty() ? SHE : women;
        this.he = men.isEmpty() ? HE : men;
        this.kin = WordLists.words("grammar", language, "kin");
        this.denials = WordLists.words("grammar", language, "deny");
        this.speech = WordLists.words("grammar", language, "speech");
        this.generic = WordLists.words("grammar", language, "generic");
    }

    List<ProseParagraph> resolve(List<ProseParagraph> paragraphs) {
        var resolved = new ArrayList<ProseParagraph>(paragraphs.size());
        var turns = new ArrayList<Turn>();
        int last = -1;
        for (var paragraph : paragraphs) {
            Checkpoint.pass();
            var turn = new Turn(resolved.size());
            resolved.add(read(paragraph, turn));
            if (turn.gap >= 0) {
                turn.gap = last < 0 ? 0 : turn.paragraph - last - 1;
                last = turn.paragraph;
                turns.add(turn);
            }
        }
        Turns.complete(turns);
        for (var turn : turns) {
            if (turn.speaker != null) {
                resolved.set(turn.paragraph, filled(resolved.get(turn.paragraph), turn.speaker.name()));
            }
        }
        return resolved;
    }

    /** Lines that are still without a speaker are theirs, but for those whose tag names somebody unknown. */
    private static ProseParagraph filled(ProseParagraph paragraph, String speaker) {
        var beats = paragraph.beats().stream()
                .map(beat -> beat.kind() == BeatKind.DIALOGUE && beat.speaker() == null ? beat.spokenBy(speaker) : beat)
                .map(beat -> UNKNOWN.equals(beat.speaker()) ? beat.spokenBy(null) : beat)
                .toList();
        return new ProseParagraph(paragraph.text(), paragraph.span(), paragraph.segments(), beats);
    }

    /** Stands for a speaker whom the text names and nobody knows. */
    private static final String UNKNOWN = "\0";

    private ProseParagraph read(ProseParagraph paragraph, Turn turn) {
        recollection.open();
        var beats = new ArrayList<Beat>(paragraph.beats().size());
        var speakers = new LinkedHashSet<Person>();
        boolean unknown = false;
        boolean speech = false;
        turn.bare = true;
        for (var beat : paragraph.beats()) {
            if (beat.kind() == BeatKind.DIALOGUE) {
                call(beat.text(), turn);
            }
        }
        for (var beat : paragraph.beats()) {
            if (beat.kind() != BeatKind.DIALOGUE) {
                meet(beat);
                turn.bare &= beat.tag() || beat.seconds() == 0;
                beats.add(beat);
                continue;
            }
            speech = true;
            String raw = beat.speaker();
            var speaker = raw == null ? null : who(raw, turn);
            if (speaker != null) {
                speakers.add(speaker);
                recollection.note(speaker, SPEAKS);
                if (inSigns && !speaker.equals(lastSpeaker)) {
                    speakerBefore = lastSpeaker;
                    lastSpeaker = speaker;
                }
            }
            unknown |= raw != null && speaker == null;
            beats.add(beat.spokenBy(speaker != null ? speaker.name() : raw != null ? UNKNOWN : null));
        }
        if (speech && speakers.isEmpty() && !unknown) {
            var actor = actor(paragraph, turn);
            if (actor == null && above != null && turn.bare && !turn.called.contains(above)) {
                actor = above;
            }
            if (actor != null) {
                speakers.add(actor);
            }
        }
        above = speech || !BELOW.contains(language) || paragraph.beats().size() != 1
                ? null
                : subject(paragraph.beats().getFirst(), turn);
        turn.gap = speech ? 0 : -1;
        turn.closed = unknown && speakers.isEmpty() || speakers.size() > 1;
        boolean several = inSigns && lines(paragraph) > 1;
        turn.closed |= several;
        turn.speaker = speakers.size() == 1 && !several ? speakers.getFirst() : null;
        turn.around = recollection.around(AROUND);
        if (speech && !several) {
            speakerBefore = lastSpeaker;
            lastSpeaker = speakers.isEmpty() ? null : speakers.getLast();
            if (lastSpeaker != null) {
                recollection.note(lastSpeaker, SPEAKS);
            }
        }
        var read = new ProseParagraph(paragraph.text(), paragraph.span(), paragraph.segments(), beats);
        return turn.closed ? cleared(read) : read;
    }

    private static long lines(ProseParagraph paragraph) {
        return paragraph.segments().stream().filter(Segment::spoken).count();
    }

    private static ProseParagraph cleared(ProseParagraph paragraph) {
        var beats = paragraph.beats().stream()
                .map(beat -> UNKNOWN.equals(beat.speaker()) ? beat.spokenBy(null) : beat)
                .toList();
        return new ProseParagraph(paragraph.text(), paragraph.span(), paragraph.segments(), beats);
    }

    private void meet(Beat told) {
        var mentions = roster.mentions(told.text());
        if (mentions.isEmpty() || mentions.getFirst().start() > HEAD) {
            var nature = pronoun(told.text());
            var meant = nature == null ? null : recollection.meant(nature, Set.of(), null, null);
            if (meant != null) {
                recollection.note(meant, SUBJECT);
            }
        }
        boolean together = mentions.size() > 1
                && mentions.get(1).start() - mentions.getFirst().end() < HEAD / 2;
        for (var mention : mentions) {
            if (!mention.possessive()) {
                boolean subject = mention.start() < HEAD;
                recollection.note(mention.person(), !subject ? NAMED : together ? TOGETHER : SUBJECT);
            }
        }
    }

    /** Whom a sentence opens with: a woman, a man, or null for anything else. */
    private @Nullable Nature pronoun(String told) {
        if (inSigns) {
            return she.stream().anyMatch(told::contains)
                    ? Nature.FEMALE
                    : he.stream().anyMatch(told::contains) ? Nature.MALE : null;
        }
        for (var token : Token.of(told.substring(0, Math.min(told.length(), 2 * HEAD)), language)) {
            if (she.contains(token.lower())) {
                return Nature.FEMALE;
            }
            if (he.contains(token.lower())) {
                return Nature.MALE;
            }
        }
        return null;
    }

    /** Whom a line calls: «Thank you, Oscar.» Whoever is called does not say it. */
    private void call(String said, Turn turn) {
        if (inSigns) {
            return;
        }
        for (var mention : roster.mentions(said)) {
            String before = said.substring(0, mention.start()).stripTrailing();
            String behind = said.substring(mention.end()).stripLeading();
            boolean left = before.isEmpty() || ",.!?;“\"«‘'—–„".indexOf(before.charAt(before.length() - 1)) >= 0;
            boolean right = behind.isEmpty() || ",.!?;”\"»’'—–“…".indexOf(behind.charAt(0)) >= 0;
            boolean alone = before.length() < 2 && behind.length() < 2 && !behind.startsWith("!");
            if (left && right && !alone && !mention.possessive()) {
                turn.called.add(mention.person());
            }
        }
    }

    /** Who acts beside a line without a tag: right before it, else right behind it. */
    private @Nullable Person actor(ProseParagraph paragraph, Turn turn) {
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
    private @Nullable Person subject(Beat told, Turn turn) {
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
        String first = tokens.getFirst().lower();
        return she.contains(first) || he.contains(first) ? who(first, turn) : null;
    }

    /** «Anna said nothing.» */
    private boolean isSilent(List<Token> tokens) {
        return tokens.stream().anyMatch(token -> denials.contains(token.lower()))
                && tokens.stream()
                        .anyMatch(token -> speech.contains(token.lower())
                                || token.lower().equals("answer")
                                || token.lower().equals("speak"));
    }

    private @Nullable Person who(String raw, Turn turn) {
        var named = roster.named(raw);
        if (named.isPresent()) {
            return named.get();
        }
        if (she.contains(raw) || he.contains(raw) || raw.equals("it")) {
            var nature = she.contains(raw) ? Nature.FEMALE : he.contains(raw) ? Nature.MALE : Nature.ANIMAL;
            return recollection.meant(nature, turn.called, lastSpeaker, speakerBefore);
        }
        if (generic.contains(raw) && !kin.contains(raw) && nouns.nature(raw) != null) {
            var nature = nouns.nature(raw);
            return nature == null ? null : recollection.meant(nature, turn.called, lastSpeaker, speakerBefore);
        }
        return null;
    }
}
