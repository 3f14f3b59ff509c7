package app.photoplay.storyboard.document;

import app.photoplay.media.AssetId;
import app.photoplay.screenplay.CastMember;
import app.photoplay.storyboard.SceneId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What people and places must be once somebody has edited them. */
public final class CastRule {

    /** Longest name of a person, a look or a place, in {@code char}s. */
    public static final int MAX_NAME = 80;

    /** Longest description, in {@code char}s. */
    public static final int MAX_DESCRIPTION = 1_000;

    /** Longest words of a voice, in {@code char}s. */
    public static final int MAX_VOICE = 200;

    /** Most other names of one person. */
    public static final int MAX_ALIASES = 40;

    /** Most looks of one person. */
    public static final int MAX_LOOKS = 24;

    /** Most reference pictures of one person or place. */
    public static final int MAX_REFERENCES = 8;

    private CastRule() {}

    static CastMember checked(CastMember member) {
        name("name", member.name());
        words("description", member.description(), MAX_DESCRIPTION);
        if (member.aliases().size() > MAX_ALIASES) {
            throw Refusals.invalid("aliases");
        }
        member.aliases().forEach(alias -> name("aliases", alias));
        return member;
    }

    static PersonEdit checked(PersonEdit edit) {
        words("voice", edit.voice(), MAX_VOICE);
        references(edit.references());
        if (edit.looks() != null) {
            looks(edit.looks());
        }
        return edit;
    }

    static LocationEdit checked(LocationEdit edit) {
        words("description", edit.description(), MAX_DESCRIPTION);
        references(edit.references());
        return edit;
    }

    static String name(String field, String name) {
        if (name.isBlank()
                || name.length() > MAX_NAME
                || name.codePoints().anyMatch(Character::isISOControl)
                || !name.equals(name.strip())) {
            throw Refusals.invalid(field);
        }
        return name;
    }

    private static void looks(List<PersonLook> looks) {
        if (looks.size() > MAX_LOOKS) {
            throw Refusals.invalid("looks");
        }
        Set<SceneId> scenes = new HashSet<>();
        for (PersonLook look : looks) {
            name("looks", look.name());
            words("looks", look.words(), MAX_DESCRIPTION);
            if (!look.scenes().stream().allMatch(scenes::add)) {
                throw Refusals.invalid("looks");
            }
        }
        if (looks.stream().map(PersonLook::id).distinct().count() < looks.size()) {
            throw Refusals.invalid("looks");
        }
    }

    private static void references(@Nullable List<AssetId> references) {
        if (references != null
                && (references.size() > MAX_REFERENCES || new HashSet<>(references).size() < references.size())) {
            throw Refusals.invalid("references");
        }
    }

    private static void words(String field, @Nullable String words, int most) {
        if (words != null && (words.length() > most || words.indexOf('\0') >= 0)) {
            throw Refusals.invalid(field);
        }
    }
}
