package app.photoplay.storyboard.document;

import static app.photoplay.storyboard.document.Refusals.found;

import app.photoplay.screenplay.CastMember;
import app.photoplay.screenplay.DialogueLine;
import app.photoplay.screenplay.Location;
import app.photoplay.screenplay.SlugLine;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What commands do to people and places. Who is renamed is renamed wherever the document names them. */
final class CastOperations {

    private static final int MAX_NAME = 80;
    private static final int MAX_DESCRIPTION = 1_000;

    private final Storyboard document;

    CastOperations(Storyboard document) {
        this.document = document;
    }

    Storyboard add(PersonId id, CastMember member) {
        if (document.people().containsKey(id)) {
            throw Refusals.notHere();
        }
        free(checked(member), null);
        int position = document.people().values().stream()
                        .mapToInt(PersonEntry::position)
                        .max()
                        .orElse(-1)
                + 1;
        return document.withPeople(List.of(new PersonEntry(id, position, member)));
    }

    Storyboard edit(PersonId id, CastMember member) {
        PersonEntry person = found(document.people().get(id));
        free(checked(member), id);
        return renamed(document, person.member().name(), member.name()).withPeople(List.of(person.as(member)));
    }

    Storyboard merge(PersonId keptId, PersonId otherId) {
        PersonEntry kept = found(document.people().get(keptId));
        PersonEntry other = found(document.people().get(otherId));
        if (keptId.equals(otherId)) {
            throw Refusals.notHere();
        }
        CastMember one = kept.member();
        CastMember two = other.member();
        List<String> aliases = Stream.of(one.aliases(), List.of(two.name()), two.aliases())
                .flatMap(List::stream)
                .filter(alias -> !alias.equals(one.name()))
                .distinct()
                .toList();
        CastMember both = new CastMember(
                one.name(),
                aliases,
                one.sex() == CastMember.Sex.UNKNOWN ? two.sex() : one.sex(),
                one.description().isBlank() ? two.description() : one.description(),
                one.mentions() + two.mentions());
        return renamed(document, two.name(), one.name()).withoutPerson(otherId).withPeople(List.of(kept.as(both)));
    }

    Storyboard remove(PersonId id) {
        PersonEntry person = found(document.people().get(id));
        return renamed(document, person.member().name(), null).withoutPerson(id);
    }

    Storyboard edit(LocationId id, Location location) {
        LocationEntry entry = found(document.locations().get(id));
        if (location.name().isBlank() || location.name().length() > MAX_NAME) {
            throw Refusals.invalid("name");
        }
        String old = entry.location().name();
        List<SceneEntry> scenes = document.scenes().values().stream()
                .filter(scene ->
                        scene.slug().place().equals(old) && !location.name().equals(old))
                .map(scene -> scene.edited(new SceneEdit(
                        null,
                        null,
                        new SlugLine(
                                scene.slug().interiorExterior(),
                                location.name(),
                                scene.slug().time()))))
                .toList();
        return document.withScenes(scenes).withLocations(List.of(entry.as(location)));
    }

    /** @param name null takes them out */
    private static Storyboard renamed(Storyboard document, String old, @Nullable String name) {
        if (old.equals(name)) {
            return document;
        }
        List<ShotEntry> changed = new ArrayList<>();
        for (ShotEntry shot : document.shots().values()) {
            List<String> cast = shot.cast().stream()
                    .map(one -> one.equals(old) ? name : one)
                    .filter(one -> one != null)
                    .distinct()
                    .toList();
            List<DialogueLine> dialogue = shot.dialogue().stream()
                    .map(line -> old.equals(line.speaker())
                            ? new DialogueLine(name, line.parenthetical(), line.text(), line.dual())
                            : line)
                    .toList();
            if (!cast.equals(shot.cast()) || !dialogue.equals(shot.dialogue())) {
                changed.add(shot.edited(new ShotEdit(null, null, null, null, null, dialogue, cast, null)));
            }
        }
        return document.withShots(changed);
    }

    private static CastMember checked(CastMember member) {
        if (member.name().isBlank() || member.name().length() > MAX_NAME) {
            throw Refusals.invalid("name");
        }
        if (member.description().length() > MAX_DESCRIPTION) {
            throw Refusals.invalid("description");
        }
        return member;
    }

    /** A name is one person's. */
    private void free(CastMember member, @Nullable PersonId of) {
        document.person(member.name()).filter(person -> !person.id().equals(of)).ifPresent(person -> {
            throw Refusals.invalid("name");
        });
    }
}
