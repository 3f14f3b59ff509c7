package app.photoplay.storyboard.rewrite;

import app.photoplay.screenplay.CastMember;
import app.photoplay.screenplay.DialogueLine;
import app.photoplay.screenplay.Screenplay;
import app.photoplay.screenplay.Shot;
import app.photoplay.storyboard.document.PersonEntry;
import app.photoplay.storyboard.document.PersonId;
import app.photoplay.storyboard.document.ShotEntry;
import app.photoplay.storyboard.document.Storyboard;
import app.photoplay.storyboard.document.StoryboardCommand.AddPerson;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Whom the creator calls what: people keep the names that they were given, whoever was removed stays away, and only
 * whom the text names for the first time is new.
 */
final class Names {

    private final Storyboard document;
    private final Set<String> before;
    private final Map<String, CastMember> after;
    private final Map<String, String> renamed = new HashMap<>();
    private final Map<String, AddPerson> added = new LinkedHashMap<>();

    Names(Storyboard document, Screenplay base, Screenplay now) {
        this.document = document;
        this.before = base.cast().stream().map(CastMember::name).collect(Collectors.toSet());
        this.after =
                now.cast().stream().collect(Collectors.toMap(CastMember::name, member -> member, (one, other) -> one));
    }

    /** Learns from a shot what the people of the text are called now. */
    void learn(ShotEntry mine, Shot base) {
        if (mine.cast().size() == base.cast().size()) {
            for (int i = 0; i < mine.cast().size(); i++) {
                renamed.putIfAbsent(base.cast().get(i), mine.cast().get(i));
            }
        }
    }

    /** A shot of the text with the people as the document calls them. */
    Shot translated(Shot shot) {
        return new Shot(
                shot.size(),
                shot.move(),
                shot.mood(),
                shot.duration(),
                shot.action(),
                shot.dialogue().stream().map(this::line).toList(),
                shot.cast().stream()
                        .flatMap(name -> known(name).stream())
                        .distinct()
                        .toList(),
                shot.title(),
                shot.ranges());
    }

    /** Those whom the document does not know yet, and a shot names. */
    List<AddPerson> added() {
        return List.copyOf(added.values());
    }

    private DialogueLine line(DialogueLine line) {
        String speaker = line.speaker() == null ? null : known(line.speaker()).orElse(null);
        return Objects.equals(speaker, line.speaker())
                ? line
                : new DialogueLine(speaker, line.parenthetical(), line.text(), line.dual());
    }

    private Optional<String> known(String name) {
        if (document.person(name).isPresent()) {
            return Optional.of(name);
        }
        String other = renamed.get(name);
        if (other != null && document.person(other).isPresent()) {
            return Optional.of(other);
        }
        Optional<String> alias = document.people().values().stream()
                .map(PersonEntry::member)
                .filter(member -> member.aliases().contains(name))
                .map(CastMember::name)
                .findFirst();
        if (alias.isPresent()) {
            return alias;
        }
        CastMember member = after.get(name);
        if (before.contains(name) || member == null) {
            // Removed by hand, or a voice that is nobody: it stays as the text has it only where it was that before.
            return member == null ? Optional.of(name) : Optional.empty();
        }
        added.computeIfAbsent(name, unknown -> new AddPerson(PersonId.next(), member));
        return Optional.of(name);
    }
}
