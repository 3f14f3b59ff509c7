package app.photoplay.storyboard.document;

import app.photoplay.media.AssetId;
import app.photoplay.screenplay.CastMember;
import app.photoplay.screenplay.Figure;
import app.photoplay.storyboard.SceneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A person of the cast. Shots and lines name people by {@link CastMember#name()}, which is unique in a document.
 *
 * @param position among the cast, 0-based: the first are the leads
 * @param looks what they look like in which scenes; null for none
 * @param references pictures of them; null for none
 * @param voice what they sound like, in words; null where nobody said
 * @param apart others whom the creator says they are not; null for none
 * @param drawnAs the name that pictures know them by, which a rename leaves as it is: the same name is the same figure;
 *     null for their own
 */
public record PersonEntry(
        PersonId id,
        int position,
        CastMember member,
        @Nullable List<PersonLook> looks,
        @Nullable List<AssetId> references,
        @Nullable String voice,
        @Nullable List<PersonId> apart,
        @Nullable String drawnAs)
        implements StoryboardEntry {

    /** As the text tells of them. */
    public PersonEntry(PersonId id, int position, CastMember member) {
        this(id, position, member, null, null, null, null, null);
    }

    @Override
    public UUID key() {
        return id.value();
    }

    /** The name that pictures know them by; no two people of a document have the same. */
    public String drawnName() {
        return drawnAs == null ? member.name() : drawnAs;
    }

    /** The person as pictures know them. */
    public CastMember drawn() {
        return member.named(drawnName());
    }

    /** What they look like in a scene; empty where as everywhere. */
    public Optional<PersonLook> look(SceneId scene) {
        return allLooks().stream().filter(look -> look.scenes().contains(scene)).findFirst();
    }

    public List<PersonLook> allLooks() {
        return Objects.requireNonNullElse(looks, List.of());
    }

    public List<AssetId> allReferences() {
        return Objects.requireNonNullElse(references, List.of());
    }

    public List<PersonId> allApart() {
        return Objects.requireNonNullElse(apart, List.of());
    }

    /** The person as a picture of that scene knows them: with the words and the figure of the look that they have there. */
    public CastMember in(SceneId scene) {
        CastMember member = drawn();
        PersonLook look = look(scene).orElse(null);
        if (look == null) {
            return member;
        }
        String words = look.words().strip();
        String description = member.description().strip();
        String all = words.isEmpty() ? description : description.isEmpty() ? words : joined(description, words);
        Figure figure = look.figure() != null ? look.figure() : member.figure();
        return new CastMember(
                member.name(),
                member.aliases(),
                member.sex(),
                all,
                member.mentions(),
                member.age(),
                member.nature(),
                figure);
    }

    PersonEntry as(CastMember member) {
        return new PersonEntry(id, position, member, looks, references, voice, apart, drawnAs);
    }

    /** @param name which is their own where it is the same */
    PersonEntry drawnAs(String name) {
        String other = name.equals(member.name()) ? null : name;
        return new PersonEntry(id, position, member, looks, references, voice, apart, other);
    }

    PersonEntry edited(PersonEdit edit) {
        return new PersonEntry(
                id,
                position,
                member,
                edit.looks() == null ? looks : orNull(edit.looks()),
                edit.references() == null ? references : orNull(edit.references()),
                edit.voice() == null ? voice : edit.voice().isBlank() ? null : edit.voice(),
                apart,
                drawnAs);
    }

    PersonEntry apartFrom(List<PersonId> apart) {
        return new PersonEntry(id, position, member, looks, references, voice, orNull(apart), drawnAs);
    }

    private static String joined(String one, String two) {
        return one.endsWith(".") ? one + " " + two : one + ". " + two;
    }

    /** Nothing is written one way only, so that an edit and its opposite leave no trace. */
    static <T> @Nullable List<T> orNull(List<T> list) {
        return list.isEmpty() ? null : List.copyOf(list);
    }
}
