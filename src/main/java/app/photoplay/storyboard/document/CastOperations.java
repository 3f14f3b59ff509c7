package app.photoplay.storyboard.document;

import static app.photoplay.storyboard.document.Refusals.found;

import app.photoplay.screenplay.CastMember;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What commands do to people. Who is renamed is renamed wherever the document names them. */
final class CastOperations {

    private final Storyboard document;

    CastOperations(Storyboard document) {
        this.document = document;
    }

    Storyboard add(PersonId id, CastMember member) {
        absent(id);
        free(CastRule.checked(member), null);
        return document.withPeople(List.of(drawn(new PersonEntry(id, last(), member), member.name())));
    }

    Storyboard edit(PersonId id, CastMember member) {
        PersonEntry person = person(id);
        free(CastRule.checked(member), id);
        return CastNames.renamed(document, person.member().name(), member.name())
                .withPeople(List.of(drawn(person.as(member), person.drawnName())));
    }

    Storyboard edit(PersonId id, PersonEdit edit) {
        return document.withPeople(List.of(person(id).edited(CastRule.checked(edit))));
    }

    Storyboard merge(PersonId keptId, PersonId otherId) {
        PersonEntry kept = person(keptId);
        PersonEntry other = person(otherId);
        if (keptId.equals(otherId)) {
            throw Refusals.notHere();
        }
        return CastNames.renamed(document, other.member().name(), kept.member().name())
                .withoutPerson(otherId)
                .withPeople(List.of(both(kept, other)));
    }

    /** What is chosen of either is kept; where both have it, what the first has. */
    private static PersonEntry both(PersonEntry kept, PersonEntry other) {
        CastMember one = kept.member();
        CastMember two = other.member();
        List<String> aliases = Stream.of(one.aliases(), List.of(two.name()), two.aliases())
                .flatMap(List::stream)
                .filter(alias -> !alias.equals(one.name()))
                .distinct()
                .limit(CastRule.MAX_ALIASES)
                .toList();
        CastMember member = new CastMember(
                one.name(),
                aliases,
                one.sex() == CastMember.Sex.UNKNOWN ? two.sex() : one.sex(),
                one.description().isBlank() ? two.description() : one.description(),
                one.mentions() + two.mentions(),
                either(one.age(), two.age()),
                either(one.nature(), two.nature()),
                either(one.figure(), two.figure()));
        return new PersonEntry(
                kept.id(),
                kept.position(),
                member,
                PersonEntry.orNull(looks(kept.allLooks(), other.allLooks())),
                PersonEntry.orNull(Stream.concat(kept.allReferences().stream(), other.allReferences().stream())
                        .distinct()
                        .limit(CastRule.MAX_REFERENCES)
                        .toList()),
                either(kept.voice(), other.voice()),
                PersonEntry.orNull(kept.allApart().stream()
                        .filter(id -> !id.equals(other.id()))
                        .toList()),
                kept.drawnAs());
    }

    /** Of two looks in one scene the first stays. */
    private static List<PersonLook> looks(List<PersonLook> first, List<PersonLook> second) {
        Set<Object> taken = new HashSet<>();
        first.forEach(look -> taken.addAll(look.scenes()));
        return Stream.concat(
                        first.stream(),
                        second.stream()
                                .map(look -> new PersonLook(
                                        look.id(),
                                        look.name(),
                                        look.words(),
                                        look.scenes().stream()
                                                .filter(taken::add)
                                                .toList(),
                                        look.figure())))
                .limit(CastRule.MAX_LOOKS)
                .toList();
    }

    /** Of what the command names, pictures and lines become those of somebody new, who is like the first. */
    Storyboard split(StoryboardCommand.SplitPerson split) {
        PersonEntry person = person(split.person());
        absent(split.rest());
        String old = person.member().name();
        CastMember one = person.member();
        CastMember rest = new CastMember(
                CastRule.name("name", split.name()), List.of(), one.sex(), "", 0, one.age(), one.nature(), null);
        free(rest, null);
        Storyboard divided = CastNames.divided(document, old, rest.name(), split);
        if (divided.equals(document)) {
            throw Refusals.invalid("shots");
        }
        List<String> aliases = one.aliases().stream()
                .filter(alias -> !alias.equals(rest.name()))
                .toList();
        CastMember first = new CastMember(
                old, aliases, one.sex(), one.description(), one.mentions(), one.age(), one.nature(), one.figure());
        return divided.withPeople(List.of(
                person.as(first),
                drawn(new PersonEntry(split.rest(), last(), rest), rest.name()).apartFrom(List.of(person.id()))));
    }

    Storyboard remove(PersonId id) {
        return CastNames.renamed(document, person(id).member().name(), null).withoutPerson(id);
    }

    /** Remembers that two are not one. */
    Storyboard keepApart(PersonId oneId, PersonId otherId) {
        PersonEntry one = person(oneId);
        person(otherId);
        if (oneId.equals(otherId)) {
            throw Refusals.notHere();
        }
        List<PersonId> apart = Stream.concat(one.allApart().stream(), Stream.of(otherId))
                .distinct()
                .toList();
        return document.withPeople(List.of(one.apartFrom(apart)));
    }

    /** Known to pictures by that name or, where it is somebody else's in pictures, by the next that nobody has. */
    private PersonEntry drawn(PersonEntry person, String name) {
        Set<String> taken = document.people().values().stream()
                .filter(other -> !other.id().equals(person.id()))
                .map(PersonEntry::drawnName)
                .collect(Collectors.toSet());
        String free = name;
        for (int next = 2; taken.contains(free); next++) {
            free = name + " " + next;
        }
        return person.drawnAs(free);
    }

    private int last() {
        return document.people().values().stream()
                        .mapToInt(PersonEntry::position)
                        .max()
                        .orElse(-1)
                + 1;
    }

    private PersonEntry person(PersonId id) {
        return found(document.people().get(id));
    }

    private void absent(PersonId id) {
        if (document.people().containsKey(id)) {
            throw Refusals.notHere();
        }
    }

    /** A name is one person's. */
    private void free(CastMember member, @Nullable PersonId of) {
        document.person(member.name()).filter(person -> !person.id().equals(of)).ifPresent(person -> {
            throw Refusals.invalid("name");
        });
    }

    private static <T> @Nullable T either(@Nullable T one, @Nullable T two) {
        return one != null ? one : two;
    }
}
