package app.photoplay.studio.web;

import app.photoplay.base.KebabCase;
import app.photoplay.media.AssetId;
import app.photoplay.screenplay.CastMember;
import app.photoplay.screenplay.Figure;
import app.photoplay.storyboard.SceneId;
import app.photoplay.storyboard.StoryboardRevision;
import app.photoplay.storyboard.document.FilmEntry;
import app.photoplay.storyboard.document.LocationEntry;
import app.photoplay.storyboard.document.PersonEntry;
import app.photoplay.storyboard.document.PersonLook;
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
 * @param film what all of it looks like; null while its text is being broken down
 * @param bin what was removed and can be restored
 */
record StoryboardAnswer(
        long revision,
        @Nullable FilmAnswer film,
        List<SceneAnswer> scenes,
        List<PersonAnswer> cast,
        List<PlaceAnswer> places,
        BinAnswer bin) {

    /**
     * @param ownLook the id of a look of somebody's own, which stands above the look; null for none
     * @param poster the picture that was chosen for it; null where it is left to the product
     */
    record FilmAnswer(
            String look,
            @Nullable UUID ownLook,
            String aspect,
            @Nullable UUID poster) {

        static FilmAnswer of(FilmEntry film) {
            return new FilmAnswer(
                    film.look().id(),
                    film.style() == null ? null : film.style().look(),
                    film.aspect().label(),
                    film.poster() == null ? null : film.poster().value());
        }
    }

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
     * @param endsOnNext whether its clip is to end on the picture of the shot after
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
            @Nullable String clipModel,
            boolean endsOnNext) {

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
                    shot.clipModel(),
                    shot.leadsOn());
        }
    }

    record LineAnswer(@Nullable String speaker, @Nullable String parenthetical, String text, boolean dual) {}

    /**
     * @param age null where it is left to the words; so are nature and figure
     * @param references ids of pictures of them
     * @param voice what they sound like; null where nobody said
     */
    record PersonAnswer(
            UUID id,
            String name,
            List<String> aliases,
            String sex,
            String description,
            @Nullable String age,
            @Nullable String nature,
            @Nullable FigureAnswer figure,
            List<LookAnswer> looks,
            List<UUID> references,
            @Nullable String voice) {

        static PersonAnswer of(PersonEntry person) {
            CastMember member = person.member();
            return new PersonAnswer(
                    person.id().value(),
                    member.name(),
                    member.aliases(),
                    KebabCase.of(member.sex()),
                    member.description(),
                    word(member.age()),
                    word(member.nature()),
                    member.figure() == null ? null : FigureAnswer.of(member.figure()),
                    person.allLooks().stream().map(LookAnswer::of).toList(),
                    person.allReferences().stream().map(AssetId::value).toList(),
                    person.voice());
        }
    }

    /** Null where one is left to the words. */
    record FigureAnswer(
            @Nullable String hat,
            @Nullable String hair,
            @Nullable String build,
            @Nullable String colour) {

        static FigureAnswer of(Figure figure) {
            return new FigureAnswer(
                    word(figure.hat()), word(figure.hair()), word(figure.build()), word(figure.colour()));
        }
    }

    /** @param figure how they are drawn there; null where as everywhere */
    record LookAnswer(
            UUID id,
            String name,
            String words,
            List<UUID> scenes,
            @Nullable FigureAnswer figure) {

        static LookAnswer of(PersonLook look) {
            return new LookAnswer(
                    look.id(),
                    look.name(),
                    look.words(),
                    look.scenes().stream().map(SceneId::value).toList(),
                    look.figure() == null ? null : FigureAnswer.of(look.figure()));
        }
    }

    private static @Nullable String word(@Nullable Enum<?> choice) {
        return choice == null ? null : KebabCase.of(choice);
    }

    /**
     * @param description what it looks like; null where nobody said
     * @param references ids of pictures of it
     */
    record PlaceAnswer(
            UUID id,
            String name,
            String interiorExterior,
            @Nullable String description,
            List<UUID> references) {

        static PlaceAnswer of(LocationEntry place) {
            return new PlaceAnswer(
                    place.id().value(),
                    place.location().name(),
                    KebabCase.of(place.location().interiorExterior()),
                    place.description(),
                    place.allReferences().stream().map(AssetId::value).toList());
        }
    }

    record BinAnswer(List<SceneAnswer> scenes, List<ShotAnswer> shots) {}

    static StoryboardAnswer of(StoryboardRevision read) {
        Storyboard document = read.storyboard();
        Map<SceneId, List<ShotEntry>> shots = document.filmShotsByScene();
        return new StoryboardAnswer(
                read.number(),
                document.film() == null ? null : FilmAnswer.of(document.film()),
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
