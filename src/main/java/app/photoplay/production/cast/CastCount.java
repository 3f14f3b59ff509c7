package app.photoplay.production.cast;

import app.photoplay.media.AssetId;
import app.photoplay.production.CastChange;
import app.photoplay.production.CastOverview;
import app.photoplay.production.CastOverview.LookView;
import app.photoplay.production.CastOverview.PersonView;
import app.photoplay.production.CastOverview.PlaceView;
import app.photoplay.production.CastOverview.SceneLine;
import app.photoplay.production.CastOverview.ShotLine;
import app.photoplay.production.CastOverview.SpokenWords;
import app.photoplay.production.CastOverview.Stale;
import app.photoplay.production.MadeFrom;
import app.photoplay.production.ProductionStatus.ShotProduction;
import app.photoplay.production.ProductionStatus.TakeStatus;
import app.photoplay.production.brief.BriefWriter;
import app.photoplay.production.status.StoryboardStatus;
import app.photoplay.project.ProjectSummary;
import app.photoplay.screenplay.ShotSize;
import app.photoplay.storyboard.SceneId;
import app.photoplay.storyboard.ShotId;
import app.photoplay.storyboard.Take;
import app.photoplay.storyboard.document.LikelyPairs;
import app.photoplay.storyboard.document.LocationEntry;
import app.photoplay.storyboard.document.PersonEntry;
import app.photoplay.storyboard.document.SceneEntry;
import app.photoplay.storyboard.document.ShotEntry;
import app.photoplay.storyboard.document.Storyboard;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Counts who and what is in the pictures of a film, and what of that has changed since. Pure. */
final class CastCount {

    private static final int MOST_WORDS = 90;

    private final ProjectSummary project;
    private final StoryboardStatus now;
    private final Storyboard storyboard;
    private final List<ShotEntry> shots;
    private final Map<SceneId, Integer> numbers = new HashMap<>();
    private final Map<ShotId, ShotProduction> productions;
    private final Map<ShotId, StaleShot> stale = new HashMap<>();
    private final BriefWriter briefs;

    CastCount(ProjectSummary project, StoryboardStatus now, BriefWriter briefs) {
        this.project = project;
        this.now = now;
        this.storyboard = now.storyboard();
        this.shots = storyboard.filmShots();
        storyboard.filmScenes().forEach(scene -> numbers.put(scene.id(), numbers.size() + 1));
        this.productions =
                now.production().shots().stream().collect(Collectors.toMap(ShotProduction::id, Function.identity()));
        this.briefs = briefs;
        for (ShotEntry shot : shots) {
            ShotProduction production = Objects.requireNonNull(productions.get(shot.id()));
            TakeStatus made = production.still().take() != null ? production.still() : production.clip();
            Take take = now.takes().find(made.take()).orElse(null);
            if (take != null && !made.stale().isEmpty()) {
                stale.put(shot.id(), staleShot(MadeFrom.of(take.madeFrom()), briefs.stillFrom(shot), shot));
            }
        }
    }

    /** What a stale picture was made from, of people and place. */
    private record StaleShot(Map<String, Set<CastChange>> people, boolean place) {}

    private StaleShot staleShot(MadeFrom then, MadeFrom now, ShotEntry shot) {
        Map<String, MadeFrom.Person> before =
                then.cast().stream().collect(Collectors.toMap(MadeFrom.Person::name, Function.identity(), (a, b) -> a));
        boolean taken = now.references() != null;
        Set<UUID> sent = Set.copyOf(then.shown());
        // Whose a picture was that is gone, nobody can tell any more.
        boolean gone = taken && !Set.copyOf(now.shown()).containsAll(sent);
        Map<String, Set<CastChange>> people = new HashMap<>();
        for (MadeFrom.Person person : now.cast()) {
            MadeFrom.Person known = before.get(person.name());
            Set<CastChange> changes = known == null ? EnumSet.of(CastChange.NAME) : CastChange.between(known, person);
            boolean more = taken
                    && storyboard.cast().stream()
                            .filter(entry -> entry.drawnName().equals(person.name()))
                            .flatMap(entry -> entry.allReferences().stream())
                            .anyMatch(picture -> !sent.contains(picture.value()));
            if (gone || more) {
                changes.add(CastChange.REFERENCES);
            }
            people.put(person.name(), changes);
        }
        boolean more = taken
                && storyboard.place(Objects.requireNonNull(storyboard.scenes().get(shot.scene()))).stream()
                        .flatMap(place -> place.allReferences().stream())
                        .anyMatch(picture -> !sent.contains(picture.value()));
        boolean place = gone
                || more
                || !then.place().equals(now.place())
                || then.interiorExterior() != now.interiorExterior()
                || !Objects.equals(then.placeWords(), now.placeWords());
        return new StaleShot(people, place);
    }

    CastOverview overview() {
        return new CastOverview(
                project,
                now.revision(),
                storyboard.cast().stream().map(this::person).toList(),
                storyboard.places().stream().map(this::place).toList(),
                storyboard.filmScenes().stream().map(this::scene).toList(),
                briefs.leads(),
                LikelyPairs.of(storyboard));
    }

    private PersonView person(PersonEntry entry) {
        String name = entry.member().name();
        List<ShotEntry> seen =
                shots.stream().filter(shot -> shot.cast().contains(name)).toList();
        int lines = (int) shots.stream()
                .flatMap(shot -> shot.dialogue().stream())
                .filter(line -> name.equals(line.speaker()))
                .count();
        Set<ShotId> changed = new LinkedHashSet<>();
        Set<CastChange> changes = EnumSet.noneOf(CastChange.class);
        for (ShotEntry shot : seen) {
            Set<CastChange> here = changes(shot, entry.drawnName());
            if (!here.isEmpty()) {
                changed.add(shot.id());
                changes.addAll(here);
            }
        }
        List<LookView> looks = entry.allLooks().stream()
                .map(look -> {
                    List<ShotEntry> there = seen.stream()
                            .filter(shot -> look.scenes().contains(shot.scene()))
                            .toList();
                    return new LookView(
                            look.id(),
                            look.scenes().stream()
                                    .map(numbers::get)
                                    .filter(Objects::nonNull)
                                    .sorted()
                                    .toList(),
                            there.size(),
                            (int) there.stream()
                                    .filter(shot -> changed.contains(shot.id()))
                                    .count(),
                            picture(there));
                })
                .toList();
        return new PersonView(entry, ids(seen), lines, new Stale(changed, changes), looks);
    }

    private Set<CastChange> changes(ShotEntry shot, String name) {
        StaleShot one = stale.get(shot.id());
        return one == null ? Set.of() : one.people().getOrDefault(name, Set.of());
    }

    private PlaceView place(LocationEntry entry) {
        Predicate<SceneEntry> there = storyboard.playsAt(entry);
        List<SceneEntry> scenes = storyboard.filmScenes().stream().filter(there).toList();
        Set<SceneId> ids = scenes.stream().map(SceneEntry::id).collect(Collectors.toSet());
        List<ShotEntry> seen =
                shots.stream().filter(shot -> ids.contains(shot.scene())).toList();
        Set<ShotId> changed = seen.stream()
                .map(ShotEntry::id)
                .filter(id -> stale.containsKey(id)
                        && Objects.requireNonNull(stale.get(id)).place())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return new PlaceView(
                entry,
                scenes.stream().map(SceneEntry::id).toList(),
                seen.size(),
                scenes.stream()
                        .map(scene -> scene.slug().time())
                        .distinct()
                        .sorted()
                        .toList(),
                picture(seen),
                new Stale(changed, Set.of()));
    }

    private SceneLine scene(SceneEntry scene) {
        List<ShotEntry> here = storyboard.filmShots(scene.id());
        Set<String> cast = new HashSet<>();
        here.forEach(shot -> {
            cast.addAll(shot.cast());
            shot.dialogue().forEach(line -> cast.add(Objects.requireNonNullElse(line.speaker(), "")));
        });
        return new SceneLine(
                scene.id(),
                Objects.requireNonNull(numbers.get(scene.id())),
                scene.title(),
                scene.shownHeading(),
                cast,
                here.stream()
                        .map(shot -> new ShotLine(
                                shot.id(),
                                Objects.requireNonNull(productions.get(shot.id()))
                                        .number(),
                                words(shot),
                                shot.cast(),
                                lines(shot),
                                picture(List.of(shot))))
                        .toList());
    }

    private static List<SpokenWords> lines(ShotEntry shot) {
        return IntStream.range(0, shot.dialogue().size())
                .mapToObj(line -> new SpokenWords(
                        line,
                        shot.dialogue().get(line).speaker(),
                        beginning(shot.dialogue().get(line).text().strip())))
                .toList();
    }

    private static String words(ShotEntry shot) {
        return beginning(
                !shot.action().isBlank()
                        ? shot.action().strip()
                        : shot.dialogue().isEmpty()
                                ? ""
                                : shot.dialogue().getFirst().text().strip());
    }

    private static String beginning(String words) {
        return words.length() > MOST_WORDS ? words.substring(0, MOST_WORDS).strip() + "…" : words;
    }

    /** The one that shows most of the world. */
    private @Nullable AssetId picture(List<ShotEntry> of) {
        return of.stream()
                .filter(shot -> !shot.title() && asset(shot) != null)
                .min(Comparator.comparingInt(shot -> width(shot.size())))
                .map(this::asset)
                .orElse(null);
    }

    private @Nullable AssetId asset(ShotEntry shot) {
        ShotProduction production = productions.get(shot.id());
        return production == null ? null : production.still().asset();
    }

    private static int width(ShotSize size) {
        return switch (size) {
            case EXTREME_WIDE, WIDE -> 0;
            case FULL -> 1;
            case TWO_SHOT, MEDIUM -> 2;
            case OVER_SHOULDER, POINT_OF_VIEW -> 3;
            case CLOSE_UP, EXTREME_CLOSE_UP, INSERT -> 4;
        };
    }

    private static List<ShotId> ids(List<ShotEntry> shots) {
        return shots.stream().map(ShotEntry::id).toList();
    }
}
