package app.photoplay.screenplay.prose;

import app.photoplay.screenplay.language.CjkScript;
import app.photoplay.screenplay.people.Roster;
import app.photoplay.screenplay.prose.speech.Segment;
import app.photoplay.screenplay.story.Beat;
import app.photoplay.screenplay.story.BeatKind;
import app.photoplay.screenplay.story.Checkpoint;
import app.photoplay.screenplay.story.Person;
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

    private static final Set<String> BELOW = Set.of("fr", "es", "it", "pt", "ru");
    private static final double SUBJECT = 1;
    /** «Anna and Clara stood there»: neither before the other. */
    private static final double TOGETHER = 0.9;

    private static final double NAMED = 0.4;
    private static final double SPEAKS = 0.8;

    private final String language;
    private final boolean inSigns;
    private final Roster roster;
    private final Recollection recollection = new Recollection();
    private final Pronouns pronouns;
    private final Actors actors;
    /** Who acts in the one sentence above, where the language sets a line below what leads to it. */
    private @Nullable Person above;

    SpeakerResolver(Roster roster, String language) {
        this.roster = roster;
        this.language = language;
        this.inSigns = CjkScript.areUsedBy(language);
        pronouns = new Pronouns(language);
        actors = new Actors(roster, language, recollection, pronouns);
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
            var nature = raw == null || roster.named(raw).isPresent() ? null : pronouns.ofTag(raw);
            Person meant = null;
            var speaker = raw == null
                    ? null
                    : nature == null
                            ? roster.named(raw).orElse(null)
                            : inSigns ? recollection.meant(nature, turn.called) : null;
            if (speaker != null) {
                speakers.add(speaker);
                recollection.note(speaker, SPEAKS);
                if (inSigns && !speaker.equals(recollection.lastSpeaker())) {
                    recollection.spoke(speaker);
                }
            } else if (nature != null) {
                meant = recollection.meant(nature, turn.called);
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
            actor = turn.wanted == null ? actors.beside(paragraph, turn) : null;
            if (actor == null && turn.wanted == null && above != null && turn.bare && !turn.called.contains(above)) {
                actor = above;
            }
        }
        above = speech || !BELOW.contains(language) || paragraph.beats().size() != 1
                ? null
                : actors.subject(paragraph.beats().getFirst(), turn);
        turn.gap = speech ? 0 : -1;
        turn.closed = unknown && speakers.isEmpty() || speakers.size() > 1;
        boolean several = inSigns && lines(paragraph) > 1;
        turn.closed |= several;
        turn.speaker = several || speakers.size() > 1 ? null : speakers.isEmpty() ? actor : speakers.getFirst();
        turn.here = turn.speaker == null ? recollection.here() : Set.of();
        if (speech && !several) {
            var lastSpeaker = !speakers.isEmpty() ? speakers.getLast() : turn.wanted != null ? turn.meant : actor;
            recollection.spoke(lastSpeaker);
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
        if (mentions.isEmpty() || mentions.getFirst().start() > Actors.HEAD) {
            var nature = pronouns.opening(told.text());
            var meant = nature == null ? null : recollection.meant(nature);
            if (meant != null) {
                recollection.note(meant, SUBJECT);
            }
        }
        boolean together = mentions.size() > 1
                && mentions.get(1).start() - mentions.getFirst().end() < Actors.HEAD / 2;
        for (var mention : mentions) {
            if (!mention.possessive()) {
                boolean subject = mention.start() < Actors.HEAD;
                recollection.note(mention.person(), !subject ? NAMED : together ? TOGETHER : SUBJECT);
            }
        }
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
}
