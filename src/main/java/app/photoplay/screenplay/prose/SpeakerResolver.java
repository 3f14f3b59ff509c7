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
import java.util.Objects;
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
        var turns = turns(paragraphs, resolved);
        Turns.complete(turns);
        for (var turn : turns) {
            resolved.set(turn.paragraph, filled(resolved.get(turn.paragraph), turn));
        }
        return resolved;
    }

    /** The turns of a text, speakers open where no tag names them; {@code resolved} gets the paragraphs so far. */
    List<Turn> turns(List<ProseParagraph> paragraphs, List<ProseParagraph> resolved) {
        var turns = new ArrayList<Turn>();
        int last = -1;
        for (var paragraph : paragraphs) {
            Checkpoint.pass();
            var turn = new Turn(resolved.size(), paragraph.span());
            resolved.add(read(paragraph, turn));
            if (turn.gap >= 0) {
                turn.gap = last < 0 ? 0 : turn.paragraph - last - 1;
                last = turn.paragraph;
                turns.add(turn);
            }
        }
        return turns;
    }

    /** Lines that are still without a speaker are theirs, but for those whose tag names somebody unknown. */
    private static ProseParagraph filled(ProseParagraph paragraph, Turn turn) {
        var speaker = turn.closed ? null : turn.speaker;
        var beats = paragraph.beats().stream()
                .map(beat -> isOpen(beat) ? beat.spokenBy(speakerOf(beat, turn, speaker)) : beat)
                .map(beat -> UNKNOWN.equals(beat.speaker()) ? beat.spokenBy(null) : beat)
                .toList();
        return new ProseParagraph(paragraph.text(), paragraph.span(), paragraph.segments(), beats);
    }

    /** The speaker of the turn, but for a pronoun that means somebody else. */
    private static @Nullable String speakerOf(Beat beat, Turn turn, @Nullable Person speaker) {
        boolean pronoun = beat.speaker() != null;
        if (speaker == null || pronoun && !turn.fits(speaker)) {
            String meant = pronoun && (turn.closed || speaker != null)
                    ? Objects.requireNonNull(beat.speaker()).substring(MEANT.length())
                    : "";
            return meant.isEmpty() ? null : meant;
        }
        return speaker.name();
    }

    private static boolean isOpen(Beat beat) {
        return beat.kind() == BeatKind.DIALOGUE
                && (beat.speaker() == null || beat.speaker().startsWith(MEANT));
    }

    /** Stands for a speaker whom the text tells of by a pronoun. */
    private static final String MEANT = "\0\0";

    /** Stands for a speaker whom the text names and nobody knows. */
    private static final String UNKNOWN = "\0";

    private ProseParagraph read(ProseParagraph paragraph, Turn turn) {
        turn.lately = recollection.lately();
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
                turn.unseen |= Voices.isIn(beat) && recollection.here().isEmpty();
                turn.bare &= beat.tag() || beat.seconds() == 0;
                beats.add(beat);
                continue;
            }
            speech = true;
            String raw = beat.speaker();
            var nature = raw == null ? null : wanted(raw);
            Person meant = null;
            var speaker = raw == null
                    ? null
                    : nature == null
                            ? roster.named(raw).orElse(null)
                            : inSigns ? recollection.meant(nature, turn.called, lastSpeaker, speakerBefore) : null;
            if (speaker != null) {
                speakers.add(speaker);
                recollection.note(speaker, SPEAKS);
                if (inSigns && !speaker.equals(lastSpeaker)) {
                    speakerBefore = lastSpeaker;
                    lastSpeaker = speaker;
                }
            } else if (nature != null) {
                meant = recollection.meant(nature, turn.called, lastSpeaker, speakerBefore);
                if (turn.wanted == null) {
                    turn.wanted = nature;
                    turn.meant = meant;
                }
            }
            unknown |= raw != null && speaker == null && nature == null;
            String name = speaker != null ? speaker.name() : null;
            String open = nature == null ? UNKNOWN : MEANT + (meant == null ? "" : meant.name());
            beats.add(beat.spokenBy(name != null ? name : raw == null ? null : open));
        }
        Person actor = null;
        if (speech && speakers.isEmpty() && !unknown) {
            actor = turn.wanted == null ? actor(paragraph, turn) : null;
            if (actor == null && turn.wanted == null && above != null && turn.bare && !turn.called.contains(above)) {
                actor = above;
            }
        }
        above = speech || !BELOW.contains(language) || paragraph.beats().size() != 1
                ? null
                : subject(paragraph.beats().getFirst(), turn);
        turn.gap = speech ? 0 : -1;
        turn.closed = unknown && speakers.isEmpty() || speakers.size() > 1;
        boolean several = inSigns && lines(paragraph) > 1;
        turn.closed |= several;
        turn.speaker = several || speakers.size() > 1 ? null : speakers.isEmpty() ? actor : speakers.getFirst();
        turn.here = turn.speaker == null ? recollection.here() : Set.of();
        if (speech && !several) {
            speakerBefore = lastSpeaker;
            lastSpeaker = !speakers.isEmpty() ? speakers.getLast() : turn.wanted != null ? turn.meant : actor;
            if (lastSpeaker != null) {
                recollection.note(lastSpeaker, SPEAKS);
            }
        }
        return new ProseParagraph(paragraph.text(), paragraph.span(), paragraph.segments(), beats);
    }

    private static long lines(ProseParagraph paragraph) {
        return paragraph.segments().stream().filter(Segment::spoken).count();
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
            if (Calls.isCalled(said, mention)) {
                turn.called.add(mention.person());
            } else {
                turn.mentioned.add(mention.person());
            }
        }
        turn.mentioned.removeAll(turn.called);
        if (turn.calls == null) {
            turn.calls = Forms.in(said);
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
        return she.contains(first) || he.contains(first)
                ? recollection.meant(
                        she.contains(first) ? Nature.FEMALE : Nature.MALE, turn.called, lastSpeaker, speakerBefore)
                : null;
    }

    /** «Anna said nothing.» */
    private boolean isSilent(List<Token> tokens) {
        return tokens.stream().anyMatch(token -> denials.contains(token.lower()))
                && tokens.stream()
                        .anyMatch(token -> speech.contains(token.lower())
                                || token.lower().equals("answer")
                                || token.lower().equals("speak"));
    }

    /** What a tag says of a speaker whom it does not name: «she», «the man»; null for anything else. */
    private @Nullable Nature wanted(String raw) {
        if (roster.named(raw).isPresent()) {
            return null;
        }
        if (she.contains(raw) || he.contains(raw)) {
            return she.contains(raw) ? Nature.FEMALE : Nature.MALE;
        }
        return raw.equals("it")
                ? Nature.ANIMAL
                : generic.contains(raw) && !kin.contains(raw) ? nouns.nature(raw) : null;
    }
}
