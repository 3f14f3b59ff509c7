package app.photoplay.studio.web;

import app.photoplay.base.KebabCase;
import app.photoplay.storyboard.SceneId;
import app.photoplay.storyboard.StoryboardRevision;
import app.photoplay.storyboard.document.LocationEntry;
import app.photoplay.storyboard.document.PersonEntry;
import app.photoplay.storyboard.document.SceneEntry;
import app.photoplay.storyboard.document.ShotEntry;
import app.photoplay.storyboard.document.Storyboard;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A document at one revision: everything that can be edited.
 *
 * @param bin what was removed and can be restored
 */
record StoryboardAnswer(
        long revision, List<SceneAnswer> scenes, List<PersonAnswer> cast, List<PlaceAnswer> places, BinAnswer bin) {

    record SceneAnswer(
            UUID id,
            String title,
            String heading,
            String interiorExterior,
            String place,
            String time,
            List<ShotAnswer> shots) {

        static SceneAnswer of(SceneEntry scene, List<ShotEntry> shots) {
            return new SceneAnswer(
                    scene.id().value(),
                    scene.title(),
                    scene.shownHeading(),
                    KebabCase.of(scene.slug().interiorExterior()),
                    scene.slug().place(),
                    KebabCase.of(scene.slug().time()),
                    shots.stream().map(ShotAnswer::of).toList());
        }
    }

    /**
     * @param ranges the characters of the source that it stands for: {@code [start, end)} pairs
     * @param still the id of the chosen take; null where none is chosen
     * @param negative what its pictures must not show; null for nothing in particular
     * @param stillModel null for the installation's own choice
     */
    record ShotAnswer(
            UUID id,
            String size,
            String move,
            String mood,
            double seconds,
            String action,
            List<LineAnswer> dialogue,
            List<String> cast,
            boolean title,
            int seed,
            List<int[]> ranges,
            @Nullable UUID still,
            @Nullable UUID clip,
            @Nullable String negative,
            @Nullable String stillModel,
            @Nullable String clipModel) {

        static ShotAnswer of(ShotEntry shot) {
            return new ShotAnswer(
                    shot.id().value(),
                    KebabCase.of(shot.size()),
                    KebabCase.of(shot.move()),
                    KebabCase.of(shot.mood()),
                    shot.duration().toMillis() / 1000.0,
                    shot.action(),
                    shot.dialogue().stream()
                            .map(line -> new LineAnswer(line.speaker(), line.parenthetical(), line.text(), line.dual()))
                            .toList(),
                    shot.cast(),
                    shot.title(),
                    shot.seed(),
                    shot.ranges().stream()
                            .map(range -> new int[] {range.start(), range.end()})
                            .toList(),
                    shot.still() == null ? null : shot.still().value(),
                    shot.clip() == null ? null : shot.clip().value(),
                    shot.negative(),
                    shot.stillModel(),
                    shot.clipModel());
        }
    }

    record LineAnswer(@Nullable String speaker, @Nullable String parenthetical, String text, boolean dual) {}

    record PersonAnswer(UUID id, String name, List<String> aliases, String sex, String description) {

        static PersonAnswer of(PersonEntry person) {
            return new PersonAnswer(
                    person.id().value(),
                    person.member().name(),
                    person.member().aliases(),
                    KebabCase.of(person.member().sex()),
                    person.member().description());
        }
    }

    record PlaceAnswer(UUID id, String name, String interiorExterior) {

        static PlaceAnswer of(LocationEntry place) {
            return new PlaceAnswer(
                    place.id().value(),
                    place.location().name(),
                    KebabCase.of(place.location().interiorExterior()));
        }
    }

    record BinAnswer(List<SceneAnswer> scenes, List<ShotAnswer> shots) {}

    static StoryboardAnswer of(StoryboardRevision read) {
        Storyboard document = read.storyboard();
        Map<SceneId, List<ShotEntry>> shots = document.filmShotsByScene();
        return new StoryboardAnswer(
                read.number(),
                document.filmScenes().stream()
                        .map(scene -> SceneAnswer.of(scene, shots.getOrDefault(scene.id(), List.of())))
                        .toList(),
                document.cast().stream().map(PersonAnswer::of).toList(),
                document.locations().values().stream()
                        .sorted(Comparator.comparingInt(LocationEntry::position))
                        .map(PlaceAnswer::of)
                        .toList(),
                new BinAnswer(
                        document.scenes().values().stream()
                                .filter(SceneEntry::binned)
                                .map(scene -> SceneAnswer.of(scene, List.of()))
                                .toList(),
                        document.shots().values().stream()
                                .filter(ShotEntry::binned)
                                .map(ShotAnswer::of)
                                .toList()));
    }
}
