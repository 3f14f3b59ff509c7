package app.photoplay.storyboard.document;

import app.photoplay.storyboard.SceneId;
import app.photoplay.storyboard.ShotId;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A whole storyboard at one revision: everything that can be edited, taken back and read again later. Immutable.
 *
 * @param scenes also those in the bin
 * @param shots also those in the bin
 * @param source the text that it stands on; null where that is the one that it was written from
 * @param film what the whole film looks like; null for one that is not kept
 */
public record Storyboard(
        Map<SceneId, SceneEntry> scenes,
        Map<ShotId, ShotEntry> shots,
        Map<PersonId, PersonEntry> people,
        Map<LocationId, LocationEntry> locations,
        @Nullable SourceEntry source,
        @Nullable FilmEntry film) {

    public static final Storyboard EMPTY = new Storyboard(Map.of(), Map.of(), Map.of(), Map.of(), null, null);

    private static final Comparator<SceneEntry> SCENE_ORDER = Comparator.comparing(SceneEntry::rank)
            .thenComparing(scene -> scene.id().value());
    private static final Comparator<ShotEntry> SHOT_ORDER = Comparator.comparing(ShotEntry::rank)
            .thenComparing(shot -> shot.id().value());

    public static Storyboard of(
            Collection<SceneEntry> scenes,
            Collection<ShotEntry> shots,
            Collection<PersonEntry> people,
            Collection<LocationEntry> locations) {
        return new Storyboard(
                index(scenes, SceneEntry::id),
                index(shots, ShotEntry::id),
                index(people, PersonEntry::id),
                index(locations, LocationEntry::id),
                null,
                null);
    }

    /** The same on another text; null for the one that it was written from. */
    public Storyboard on(@Nullable SourceEntry other) {
        return new Storyboard(scenes, shots, people, locations, other, film);
    }

    /** The same of a film with that face. */
    public Storyboard of(@Nullable FilmEntry other) {
        return new Storyboard(scenes, shots, people, locations, source, other);
    }

    /** The scenes of the film, in order. */
    public List<SceneEntry> filmScenes() {
        return scenes.values().stream()
                .filter(scene -> !scene.binned())
                .sorted(SCENE_ORDER)
                .toList();
    }

    /** The shots that are not in the bin by their scenes, in order; for whoever goes through all scenes. */
    public Map<SceneId, List<ShotEntry>> filmShotsByScene() {
        return shots.values().stream()
                .filter(shot -> !shot.binned())
                .sorted(SHOT_ORDER)
                .collect(Collectors.groupingBy(ShotEntry::scene));
    }

    /** The shots of the film, in order; the n-th has the number n + 1. */
    public List<ShotEntry> filmShots() {
        Map<SceneId, List<ShotEntry>> byScene = filmShotsByScene();
        return filmScenes().stream()
                .flatMap(scene -> byScene.getOrDefault(scene.id(), List.of()).stream())
                .toList();
    }

    /** The shots of the film in one scene, in order; looks at all shots. */
    public List<ShotEntry> filmShots(SceneId scene) {
        return placed(scene).stream().filter(shot -> !shot.binned()).toList();
    }

    /** The scenes that are in the bin, and those of which shots are, in the order of their places. */
    public List<SceneEntry> binned() {
        Set<SceneId> missing = shots.values().stream()
                .filter(ShotEntry::binned)
                .map(ShotEntry::scene)
                .collect(Collectors.toSet());
        return placed().stream()
                .filter(scene -> scene.binned() || missing.contains(scene.id()))
                .toList();
    }

    /** The shots of a scene that are in the bin, in the order of their places. */
    public List<ShotEntry> binnedShots(SceneId scene) {
        return placed(scene).stream().filter(ShotEntry::binned).toList();
    }

    /** The cast, the leads first. */
    public List<PersonEntry> cast() {
        return people.values().stream()
                .sorted(Comparator.comparingInt(PersonEntry::position)
                        .thenComparing(person -> person.id().value()))
                .toList();
    }

    public Optional<PersonEntry> person(String name) {
        return people.values().stream()
                .filter(person -> person.member().name().equals(name))
                .findFirst();
    }

    /** The places, in order of appearance. */
    public List<LocationEntry> places() {
        return locations.values().stream()
                .sorted(Comparator.comparingInt(LocationEntry::position)
                        .thenComparing(place -> place.id().value()))
                .toList();
    }

    /** The place that a scene plays at; slug lines may write it in other letters. */
    public Optional<LocationEntry> place(SceneEntry scene) {
        List<LocationEntry> there = locations.values().stream()
                .filter(entry ->
                        entry.location().name().equalsIgnoreCase(scene.slug().place()))
                .toList();
        return there.stream()
                .filter(entry -> entry.location().name().equals(scene.slug().place()))
                .findFirst()
                .or(() -> there.stream().min(Comparator.comparingInt(LocationEntry::position)));
    }

    /** Of a scene, whether it plays there. */
    public Predicate<SceneEntry> playsAt(LocationEntry entry) {
        return scene ->
                place(scene).filter(there -> there.id().equals(entry.id())).isPresent();
    }

    /** All scenes in order, also those in the bin, which keep their places. */
    List<SceneEntry> placed() {
        return scenes.values().stream().sorted(SCENE_ORDER).toList();
    }

    /** All shots of a scene in order, also those in the bin, which keep their places. */
    List<ShotEntry> placed(SceneId scene) {
        return shots.values().stream()
                .filter(shot -> shot.scene().equals(scene))
                .sorted(SHOT_ORDER)
                .toList();
    }

    Storyboard withScenes(Collection<SceneEntry> changed) {
        return new Storyboard(put(scenes, changed, SceneEntry::id), shots, people, locations, source, film);
    }

    Storyboard withShots(Collection<ShotEntry> changed) {
        return new Storyboard(scenes, put(shots, changed, ShotEntry::id), people, locations, source, film);
    }

    Storyboard withPeople(Collection<PersonEntry> changed) {
        return new Storyboard(scenes, shots, put(people, changed, PersonEntry::id), locations, source, film);
    }

    Storyboard withoutPerson(PersonId person) {
        Map<PersonId, PersonEntry> others = new LinkedHashMap<>(people);
        others.remove(person);
        return new Storyboard(scenes, shots, others, locations, source, film);
    }

    Storyboard withLocations(Collection<LocationEntry> changed) {
        return new Storyboard(scenes, shots, people, put(locations, changed, LocationEntry::id), source, film);
    }

    Storyboard withoutLocation(LocationId location) {
        Map<LocationId, LocationEntry> others = new LinkedHashMap<>(locations);
        others.remove(location);
        return new Storyboard(scenes, shots, people, others, source, film);
    }

    /** Everything by its key. */
    public Map<UUID, StoryboardEntry> byKey() {
        return Stream.concat(
                        Stream.of(scenes, shots, people, locations).flatMap(entries -> entries.values().stream()),
                        Stream.of(Optional.ofNullable(source), Optional.ofNullable(film))
                                .flatMap(Optional::stream))
                .collect(Collectors.toMap(StoryboardEntry::key, Function.identity()));
    }

    static Storyboard of(Collection<StoryboardEntry> entries) {
        return of(
                        only(SceneEntry.class, entries),
                        only(ShotEntry.class, entries),
                        only(PersonEntry.class, entries),
                        only(LocationEntry.class, entries))
                .on(only(SourceEntry.class, entries).stream().findFirst().orElse(null))
                .of(only(FilmEntry.class, entries).stream().findFirst().orElse(null));
    }

    private static <E> List<E> only(Class<E> type, Collection<StoryboardEntry> entries) {
        return entries.stream().filter(type::isInstance).map(type::cast).toList();
    }

    private static <K, E> Map<K, E> index(Collection<E> entries, Function<E, K> id) {
        return put(Map.of(), entries, id);
    }

    private static <K, E> Map<K, E> put(Map<K, E> before, Collection<E> changed, Function<E, K> id) {
        Map<K, E> after = new LinkedHashMap<>(before);
        changed.forEach(entry -> after.put(id.apply(entry), entry));
        return after;
    }
}
