package app.photoplay.screenplay.prose;

import app.photoplay.screenplay.people.Roster;
import app.photoplay.screenplay.story.Beat;
import app.photoplay.screenplay.story.BeatKind;
import app.photoplay.screenplay.story.Person;
import app.photoplay.screenplay.story.Person.Nature;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Gives every line its speaker, in the order of the text; a pronoun only where it can mean one person and no other. */
final class SpeakerResolver {

    private static final Set<String> SHE = Set.of("she", "elle", "ella", "lei", "sie");
    private static final Set<String> HE = Set.of("he", "il", "él", "lui", "egli", "er");

    private final Roster roster;
    private Set<Person> before = new LinkedHashSet<>();
    private @Nullable String lastSpeaker;
    private @Nullable String speakerBefore;
    private boolean dialogueOnly;

    SpeakerResolver(Roster roster) {
        this.roster = roster;
    }

    Paragraph resolve(Paragraph paragraph) {
        var here = new LinkedHashSet<Person>();
        var beats = new ArrayList<Beat>(paragraph.beats().size());
        var speakers = new LinkedHashSet<String>();
        for (var beat : paragraph.beats()) {
            if (beat.kind() != BeatKind.DIALOGUE) {
                roster.mentions(beat.text()).stream()
                        .filter(mention -> !mention.possessive())
                        .forEach(mention -> here.add(mention.person()));
                beats.add(beat);
                continue;
            }
            String raw = beat.speaker();
            var speaker = raw == null ? null : who(raw, here);
            if (speaker != null) {
                speakers.add(speaker.name());
            }
            beats.add(beat.spokenBy(speaker == null ? null : speaker.name()));
        }
        boolean speech = paragraph.beats().stream().anyMatch(beat -> beat.kind() == BeatKind.DIALOGUE);
        String only = speakers.size() == 1
                ? speakers.iterator().next()
                : speakers.isEmpty() ? assumed(paragraph, here) : null;
        remember(here, speech, only);
        return new Paragraph(
                paragraph.text(), paragraph.span(), paragraph.segments(), only == null ? beats : filled(beats, only));
    }

    private static List<Beat> filled(List<Beat> beats, String speaker) {
        return beats.stream()
                .map(beat -> beat.kind() == BeatKind.DIALOGUE && beat.speaker() == null ? beat.spokenBy(speaker) : beat)
                .toList();
    }

    /** The only person whose doings the paragraph tells beside the line, or the other one of two who talk in turn. */
    private @Nullable String assumed(Paragraph paragraph, Set<Person> here) {
        boolean attributed = paragraph.beats().stream().anyMatch(beat -> beat.speaker() != null);
        boolean told =
                paragraph.beats().stream().anyMatch(beat -> beat.kind() == BeatKind.ACTION && beat.seconds() > 0);
        if (attributed) {
            return null;
        }
        if (told) {
            return here.size() == 1 && startsWithPerson(paragraph)
                    ? here.iterator().next().name()
                    : null;
        }
        return dialogueOnly && speakerBefore != null && !speakerBefore.equals(lastSpeaker) ? speakerBefore : null;
    }

    private boolean startsWithPerson(Paragraph paragraph) {
        var first = paragraph.beats().getFirst();
        return first.kind() == BeatKind.ACTION
                && roster.mentions(first.text()).stream()
                        .anyMatch(mention -> mention.start() < 12 && !mention.possessive());
    }

    private void remember(Set<Person> here, boolean speech, @Nullable String speaker) {
        if (speech) {
            speakerBefore = lastSpeaker;
            lastSpeaker = speaker;
        } else if (!here.isEmpty()) {
            speakerBefore = null;
            lastSpeaker = null;
        }
        dialogueOnly = speech;
        if (speaker != null) {
            roster.named(speaker).ifPresent(here::add);
        }
        if (!here.isEmpty()) {
            before = here;
        }
    }

    private @Nullable Person who(String raw, Set<Person> here) {
        var named = roster.named(raw);
        if (named.isPresent()) {
            return named.get();
        }
        if (SHE.contains(raw) || HE.contains(raw) || raw.equals("it")) {
            var nature = SHE.contains(raw) ? Nature.FEMALE : HE.contains(raw) ? Nature.MALE : Nature.ANIMAL;
            var candidates = fitting(here, nature);
            return candidates.isEmpty() ? single(fitting(before, nature)) : single(candidates);
        }
        return null;
    }

    private static List<Person> fitting(Set<Person> people, Nature nature) {
        return people.stream()
                .filter(person ->
                        person.nature() == nature || person.nature() == Nature.UNKNOWN && nature != Nature.ANIMAL)
                .toList();
    }

    private static @Nullable Person single(List<Person> people) {
        return people.size() == 1 ? people.getFirst() : null;
    }
}
