package app.photoplay.screenplay.prose;

import app.photoplay.screenplay.language.CjkScript;
import app.photoplay.screenplay.language.Token;
import app.photoplay.screenplay.language.WordLists;
import app.photoplay.screenplay.people.Roster;
import app.photoplay.screenplay.people.name.PersonNouns;
import app.photoplay.screenplay.story.Beat;
import app.photoplay.screenplay.story.BeatKind;
import app.photoplay.screenplay.story.Person;
import app.photoplay.screenplay.story.Person.Nature;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Gives every line its speaker, in the order of the text; a pronoun only where it can mean one person and no other. */
final class SpeakerResolver {

    private static final Set<String> SHE = Set.of("she", "elle", "ella", "lei", "sie");
    private static final Set<String> HE = Set.of("he", "il", "él", "lui", "egli", "er");

    private static final int REMEMBERED = 4;

    private final String language;
    private final PersonNouns nouns;
    private final Set<Nature> strangers = EnumSet.noneOf(Nature.class);
    private final boolean english;
    /** Chinese and Japanese put the lines of several people into one paragraph. */
    private final boolean inSigns;

    private final Deque<Set<Person>> earlier = new ArrayDeque<>();
    private final Set<String> she;
    private final Set<String> he;
    private final Roster roster;
    private Set<Person> before = new LinkedHashSet<>();
    private @Nullable String lastSpeaker;
    private @Nullable String speakerBefore;
    private boolean dialogueOnly;
    /** Whether the paragraph before named nobody. */
    private boolean stale;

    SpeakerResolver(Roster roster, String language) {
        this.roster = roster;
        this.language = language;
        this.nouns = new PersonNouns(language);
        this.english = language.equals("en");
        this.inSigns = CjkScript.areUsedBy(language);
        var women = WordLists.words("grammar", language, "she");
        var men = WordLists.words("grammar", language, "he");
        this.she = women.isEmpty() ? SHE : women;
        this.he = men.isEmpty() ? HE : men;
    }

    ProseParagraph resolve(ProseParagraph paragraph) {
        var here = new LinkedHashSet<Person>();
        var beats = new ArrayList<Beat>(paragraph.beats().size());
        var speakers = new LinkedHashSet<String>();
        var open = new HashSet<Beat>();
        strangers.clear();
        for (var beat : paragraph.beats()) {
            if (beat.kind() != BeatKind.DIALOGUE) {
                roster.mentions(beat.text()).stream()
                        .filter(mention -> !mention.possessive())
                        .forEach(mention -> here.add(mention.person()));
                meetStrangers(beat.text());
                beats.add(beat);
                continue;
            }
            String raw = beat.speaker();
            var speaker = raw == null ? null : who(raw, here);
            if (speaker != null) {
                speakers.add(speaker.name());
            }
            var resolved = beat.spokenBy(speaker == null ? null : speaker.name());
            if (raw != null && speaker == null && !english) {
                open.add(resolved);
            }
            beats.add(resolved);
        }
        boolean speech = paragraph.beats().stream().anyMatch(beat -> beat.kind() == BeatKind.DIALOGUE);
        String only = speakers.size() == 1
                ? speakers.iterator().next()
                : speakers.isEmpty() ? assumed(paragraph, here) : null;
        remember(here, speech, only);
        return new ProseParagraph(
                paragraph.text(),
                paragraph.span(),
                paragraph.segments(),
                only == null || !mayFill(speakers, only, here, open) ? beats : filled(beats, only, open));
    }

    /** Lines beside one that names its speaker are theirs where nobody else is about. */
    private boolean mayFill(Set<String> speakers, String only, Set<Person> here, Set<Beat> open) {
        return english
                || speakers.isEmpty()
                || !inSigns
                        && open.isEmpty()
                        && strangers.isEmpty()
                        && here.stream().allMatch(person -> person.name().equals(only));
    }

    /** @param open lines that the text gives to somebody whom it does not name plainly */
    private static List<Beat> filled(List<Beat> beats, String speaker, Set<Beat> open) {
        return beats.stream()
                .map(beat -> beat.kind() == BeatKind.DIALOGUE && beat.speaker() == null && !open.contains(beat)
                        ? beat.spokenBy(speaker)
                        : beat)
                .toList();
    }

    /** The only person whose doings the paragraph tells beside the line, or the other one of two who talk in turn. */
    private @Nullable String assumed(ProseParagraph paragraph, Set<Person> here) {
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

    private boolean startsWithPerson(ProseParagraph paragraph) {
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
        stale = here.isEmpty();
        if (!here.isEmpty()) {
            earlier.addFirst(before);
            if (earlier.size() > REMEMBERED) {
                earlier.removeLast();
            }
            before = here;
        }
    }

    private @Nullable Person who(String raw, Set<Person> here) {
        var named = roster.named(raw);
        if (named.isPresent()) {
            return named.get();
        }
        if (she.contains(raw) || he.contains(raw) || raw.equals("it")) {
            var nature = she.contains(raw) ? Nature.FEMALE : he.contains(raw) ? Nature.MALE : Nature.ANIMAL;
            if (strangers.contains(nature) || strangers.contains(Nature.UNKNOWN)) {
                return null;
            }
            var candidates = fitting(here, nature);
            return candidates.isEmpty() ? remembered(nature) : single(candidates);
        }
        return null;
    }

    /** People whom the paragraph tells of though they are not of the cast: a pronoun may mean them. */
    private void meetStrangers(String told) {
        if (english || inSigns) {
            return;
        }
        for (var token : Token.of(told, language)) {
            if (roster.named(token.lower()).isEmpty()) {
                var nature = nouns.nature(token.lower());
                if (nature != null) {
                    strangers.add(nature);
                }
            }
        }
    }

    /** The only one who fits among the people named last. */
    private @Nullable Person remembered(Nature nature) {
        var fitting = stale && !english ? exactly(before, nature) : fitting(before, nature);
        var further = earlier.iterator();
        while (!english && fitting.isEmpty() && further.hasNext()) {
            fitting = exactly(further.next(), nature);
        }
        return single(fitting);
    }

    private static List<Person> exactly(Set<Person> people, Nature nature) {
        return people.stream().filter(person -> person.nature() == nature).toList();
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
