package app.photoplay.continuity;

import app.photoplay.screenplay.CastMember;
import app.photoplay.screenplay.CastMentions;
import app.photoplay.storyboard.ShotId;
import app.photoplay.storyboard.document.PersonEntry;
import app.photoplay.storyboard.document.SceneEntry;
import app.photoplay.storyboard.document.ShotEntry;
import app.photoplay.storyboard.document.Storyboard;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A document as the rules read it: scene by scene, with who is named where. */
final class Script {

    /** Headings that join a scene to the one before it: no time passes in between. */
    private static final Pattern CONTINUOUS =
            Pattern.compile("\\b(continuous|continued|cont['’]d|same time|same)\\b", Pattern.CASE_INSENSITIVE);

    private final List<Strip> scenes = new ArrayList<>();
    private final Map<ShotId, Integer> numbers = new HashMap<>();
    private final Map<ShotId, List<CastMentions.Mention>> mentions = new HashMap<>();
    private final Map<String, CastMember> cast;
    private final CastMentions finder;
    private final String language;

    /** @param language of the words, ISO 639-1 */
    Script(Storyboard document, String language) {
        this.language = language;
        List<CastMember> members =
                document.cast().stream().map(PersonEntry::member).toList();
        cast = members.stream().collect(Collectors.toMap(CastMember::name, Function.identity(), (a, b) -> a));
        finder = new CastMentions(members, language);
        Map<?, List<ShotEntry>> byScene =
                document.filmShots().stream().collect(Collectors.groupingBy(ShotEntry::scene));
        for (SceneEntry scene : document.filmScenes()) {
            List<ShotEntry> shots = byScene.getOrDefault(scene.id(), List.of());
            shots.forEach(shot -> numbers.put(shot.id(), numbers.size() + 1));
            String heading = Objects.requireNonNullElse(scene.heading(), "");
            boolean joined = !scenes.isEmpty() && CONTINUOUS.matcher(heading).find();
            scenes.add(new Strip(
                    scene, shots.stream().filter(shot -> !shot.title()).toList(), joined));
        }
    }

    /**
     * A scene and its shots, without cards.
     *
     * @param joined whether no time passes between the scene before and this one
     */
    record Strip(SceneEntry scene, List<ShotEntry> shots, boolean joined) {}

    List<Strip> scenes() {
        return scenes;
    }

    String language() {
        return language;
    }

    int number(ShotEntry shot) {
        return Objects.requireNonNull(numbers.get(shot.id()));
    }

    Map<String, CastMember> cast() {
        return cast;
    }

    /** Who of the cast the action names, in order. */
    List<CastMentions.Mention> mentions(ShotEntry shot) {
        return mentions.computeIfAbsent(shot.id(), id -> finder.in(shot.action()));
    }
}
