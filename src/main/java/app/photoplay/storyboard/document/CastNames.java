package app.photoplay.storyboard.document;

import app.photoplay.screenplay.DialogueLine;
import app.photoplay.storyboard.ShotId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Where the document names people: in the pictures of shots, and beside their lines. */
final class CastNames {

    private CastNames() {}

    /** @param name null takes them out */
    static Storyboard renamed(Storyboard document, String old, @Nullable String name) {
        if (old.equals(name)) {
            return document;
        }
        List<ShotEntry> changed = new ArrayList<>();
        for (ShotEntry shot : document.shots().values()) {
            List<DialogueLine> dialogue = shot.dialogue().stream()
                    .map(line -> old.equals(line.speaker()) ? spoken(line, name) : line)
                    .toList();
            put(changed, shot, dialogue, cast(shot, old, name));
        }
        return document.withShots(changed);
    }

    /** In the named shots and lines, who had the one name has the other. */
    static Storyboard divided(Storyboard document, String old, String name, StoryboardCommand.SplitPerson split) {
        Set<ShotId> shots = new HashSet<>(split.shots());
        Map<ShotId, Set<Integer>> lines = new HashMap<>();
        split.lines()
                .forEach(line -> lines.computeIfAbsent(line.shot(), shot -> new HashSet<>())
                        .add(line.line()));
        if (!document.shots().keySet().containsAll(shots)
                || !document.shots().keySet().containsAll(lines.keySet())) {
            throw Refusals.notFound();
        }
        List<ShotEntry> changed = new ArrayList<>();
        for (ShotId id : Stream.concat(shots.stream(), lines.keySet().stream())
                .distinct()
                .toList()) {
            ShotEntry shot = Objects.requireNonNull(document.shots().get(id));
            boolean whole = shots.contains(id);
            Set<Integer> some = lines.getOrDefault(id, Set.of());
            List<DialogueLine> dialogue = new ArrayList<>();
            for (int i = 0; i < shot.dialogue().size(); i++) {
                DialogueLine line = shot.dialogue().get(i);
                boolean theirs = old.equals(line.speaker()) && (whole || some.contains(i));
                dialogue.add(theirs ? spoken(line, name) : line);
            }
            put(changed, shot, dialogue, castOfDivided(shot, dialogue, old, name, whole));
        }
        return document.withShots(changed);
    }

    /** Whoever still has a line there stays in the picture, beside the new one. */
    private static List<String> castOfDivided(
            ShotEntry shot, List<DialogueLine> dialogue, String old, String name, boolean whole) {
        if (whole || !shot.cast().contains(old)) {
            return cast(shot, old, name);
        }
        boolean speaks = dialogue.stream().anyMatch(line -> name.equals(line.speaker()));
        boolean stays = dialogue.stream().anyMatch(line -> old.equals(line.speaker()));
        if (!speaks) {
            return shot.cast();
        }
        return stays
                ? Stream.concat(shot.cast().stream(), Stream.of(name))
                        .distinct()
                        .toList()
                : cast(shot, old, name);
    }

    private static List<String> cast(ShotEntry shot, String old, @Nullable String name) {
        return shot.cast().stream()
                .map(one -> one.equals(old) ? name : one)
                .filter(one -> one != null)
                .distinct()
                .toList();
    }

    private static DialogueLine spoken(DialogueLine line, @Nullable String speaker) {
        return new DialogueLine(speaker, line.parenthetical(), line.text(), line.dual());
    }

    private static void put(List<ShotEntry> changed, ShotEntry shot, List<DialogueLine> dialogue, List<String> cast) {
        if (!cast.equals(shot.cast()) || !dialogue.equals(shot.dialogue())) {
            changed.add(shot.edited(new ShotEdit(null, null, null, null, null, dialogue, cast, null)));
        }
    }
}
