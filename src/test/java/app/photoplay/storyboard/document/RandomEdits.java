package app.photoplay.storyboard.document;

import app.photoplay.media.AssetId;
import app.photoplay.plan.Resolution;
import app.photoplay.project.AspectRatio;
import app.photoplay.project.Look;
import app.photoplay.project.OwnStyle;
import app.photoplay.screenplay.CameraMove;
import app.photoplay.screenplay.CastMember;
import app.photoplay.screenplay.DialogueLine;
import app.photoplay.screenplay.Figure;
import app.photoplay.screenplay.InteriorExterior;
import app.photoplay.screenplay.Location;
import app.photoplay.screenplay.Mood;
import app.photoplay.screenplay.ShotSize;
import app.photoplay.screenplay.SlugLine;
import app.photoplay.screenplay.TextRange;
import app.photoplay.screenplay.TimeOfDay;
import app.photoplay.storyboard.SceneId;
import app.photoplay.storyboard.ShotId;
import app.photoplay.storyboard.TakeId;
import app.photoplay.storyboard.TakeKind;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A document, and commands of every kind for it, drawn by chance. */
public final class RandomEdits {

    private final Random random;

    public RandomEdits(long seed) {
        this.random = new Random(seed);
    }

    public static Storyboard document(int scenes, int shotsEach) {
        List<SceneEntry> sceneEntries = new ArrayList<>();
        List<ShotEntry> shotEntries = new ArrayList<>();
        List<LocationEntry> places = new ArrayList<>();
        List<String> names = List.of("Mara", "Finn", "Heron", "Ida");
        int number = 0;
        for (int i = 1; i <= scenes; i++) {
            SceneId scene = SceneId.next();
            SlugLine slug = new SlugLine(InteriorExterior.INTERIOR, "Place " + i % 7, TimeOfDay.NIGHT);
            sceneEntries.add(new SceneEntry(
                    scene,
                    Rank.nth(i),
                    0,
                    i % 2 == 0 ? "A" + i : null,
                    "Scene " + i,
                    i % 3 == 0 ? "INT. PLACE" : null,
                    slug,
                    false));
            for (int j = 1; j <= shotsEach; j++) {
                number++;
                shotEntries.add(new ShotEntry(
                        ShotId.next(),
                        scene,
                        Rank.nth(j),
                        ShotSize.WIDE,
                        CameraMove.STATIC,
                        Mood.NEUTRAL,
                        Duration.ofMillis(2500),
                        "Something happens for the " + number + "th time.",
                        List.of(new DialogueLine(names.get(number % 4), null, "Line “" + number + "” & <more>", false)),
                        List.of(names.get(number % 4), names.get((number + 1) % 4)),
                        false,
                        List.of(new TextRange(number * 10, number * 10 + 9)),
                        number,
                        null,
                        null,
                        false));
            }
        }
        for (int i = 0; i < 7; i++) {
            places.add(
                    new LocationEntry(LocationId.next(), i, new Location("Place " + i, InteriorExterior.INTERIOR, 1)));
        }
        List<PersonEntry> people = new ArrayList<>();
        for (String name : names) {
            people.add(new PersonEntry(
                    PersonId.next(), people.size(), new CastMember(name, List.of(), CastMember.Sex.FEMALE, "", 3)));
        }
        return Storyboard.of(sceneEntries, shotEntries, people, places)
                .of(new FilmEntry(Look.NOIR, AspectRatio.WIDE_16_9, Resolution.HD, null, null));
    }

    /** One that may also be refused. */
    public StoryboardCommand command(Storyboard document) {
        SceneEntry scene = any(document.filmScenes());
        List<ShotEntry> here = document.filmShots(scene.id());
        ShotEntry shot = here.isEmpty() || chance(4) ? any(document.filmShots()) : any(here);
        return switch (random.nextInt(25)) {
            case 0, 1, 2 -> new StoryboardCommand.EditShots(some(document), edit(document));
            case 3 -> new StoryboardCommand.InsertShot(ShotId.next(), shot.scene(), shot.id(), edit(document));
            case 4 ->
                new StoryboardCommand.DuplicateShots(some(document).stream()
                        .map(one -> new StoryboardCommand.Duplicate(one, ShotId.next()))
                        .toList());
            case 5, 6, 7 -> move(document, scene, here);
            case 8 ->
                new StoryboardCommand.SplitShot(
                        shot.id(),
                        ShotId.next(),
                        random.nextInt(shot.action().length() + 1),
                        random.nextInt(shot.dialogue().size() + 1));
            case 9 -> new StoryboardCommand.MergeShots(neighbours(document.filmShots(shot.scene()), shot));
            case 10 -> new StoryboardCommand.RemoveShots(some(document));
            case 11 ->
                new StoryboardCommand.RestoreShots(
                        List.of(any(List.copyOf(document.shots().values())).id()));
            case 12 ->
                new StoryboardCommand.ChooseTakes(List.of(new StoryboardCommand.Choice(
                        shot.id(), chance(2) ? TakeKind.STILL : TakeKind.CLIP, chance(3) ? null : TakeId.next())));
            case 13 ->
                new StoryboardCommand.EditScene(
                        scene.id(),
                        new SceneEdit(
                                word(),
                                chance(2) ? word() : null,
                                chance(2) ? new SlugLine(InteriorExterior.EXTERIOR, word(), TimeOfDay.DAY) : null));
            case 14 ->
                new StoryboardCommand.InsertScene(
                        SceneId.next(),
                        chance(3) ? null : scene.id(),
                        word(),
                        new SlugLine(InteriorExterior.BOTH, word(), TimeOfDay.DAWN));
            case 15 ->
                new StoryboardCommand.MoveScene(
                        scene.id(),
                        chance(3) ? null : any(document.filmScenes()).id());
            case 16 -> new StoryboardCommand.SplitScene(shot.id(), SceneId.next());
            case 17 ->
                chance(2)
                        ? new StoryboardCommand.MergeScenes(scene.id())
                        : new StoryboardCommand.RestoreScene(
                                any(List.copyOf(document.scenes().values())).id());
            case 18, 19 -> chance(8) ? new StoryboardCommand.RemoveScene(scene.id()) : place(document);
            case 20 -> voice(document, shot);
            case 22 ->
                new StoryboardCommand.Together(List.of(
                        new StoryboardCommand.EditShots(some(document), edit(document)),
                        new StoryboardCommand.SplitScene(shot.id(), SceneId.next()),
                        new StoryboardCommand.EditShots(List.of(shot.id()), edit(document))));
            case 23 -> face();
            case 24 ->
                new StoryboardCommand.PutAside(
                        shot.id(),
                        shot.allAside().isEmpty()
                                ? TakeId.next()
                                : shot.allAside().getFirst(),
                        chance(2));
            default -> people(document);
        };
    }

    private StoryboardCommand face() {
        if (chance(3)) {
            return new StoryboardCommand.ChoosePoster(chance(3) ? null : AssetId.next());
        }
        OwnStyle own = new OwnStyle(UUID.randomUUID(), word(), word(), List.of(UUID.randomUUID()));
        return new StoryboardCommand.EditFilm(new FilmEdit(
                chance(2) ? any(List.of(Look.values())) : null,
                chance(2) ? any(List.of(AspectRatio.values())) : null,
                chance(2) ? any(List.of(Resolution.values())) : null,
                chance(2) ? own : null));
    }

    private StoryboardCommand move(Storyboard document, SceneEntry scene, List<ShotEntry> here) {
        @Nullable ShotId before = here.isEmpty() || chance(4) ? null : any(here).id();
        return new StoryboardCommand.MoveShots(some(document), scene.id(), before);
    }

    private StoryboardCommand place(Storyboard document) {
        if (document.locations().size() < 2 || chance(5)) {
            return new StoryboardCommand.AddLocation(
                    LocationId.next(), new Location(word(), InteriorExterior.EXTERIOR, 0));
        }
        LocationEntry entry = any(document.places());
        LocationId id = entry.id();
        return switch (random.nextInt(6)) {
            case 0 ->
                new StoryboardCommand.MergeLocations(id, any(document.places()).id());
            case 1 ->
                new StoryboardCommand.SplitLocation(
                        id,
                        LocationId.next(),
                        word(),
                        List.of(any(document.filmScenes()).id()));
            case 2 -> new StoryboardCommand.RemoveLocation(id);
            case 3 ->
                new StoryboardCommand.EditLocationDetails(
                        id, new LocationEdit(chance(3) ? "" : word(), chance(2) ? List.of(AssetId.next()) : List.of()));
            default -> new StoryboardCommand.EditLocation(id, new Location(word(), InteriorExterior.BOTH, 2));
        };
    }

    private StoryboardCommand voice(Storyboard document, ShotEntry shot) {
        @Nullable
        String from = shot.dialogue().isEmpty() ? null : any(shot.dialogue()).speaker();
        @Nullable
        String to = chance(4) || document.cast().isEmpty()
                ? null
                : any(document.cast()).member().name();
        return new StoryboardCommand.AssignVoice(from, to, chance(2) ? shot.scene() : null);
    }

    private StoryboardCommand people(Storyboard document) {
        if (document.people().size() < 2 || chance(4)) {
            return new StoryboardCommand.AddPerson(PersonId.next(), somebody());
        }
        PersonId one = any(document.cast()).id();
        PersonId other = any(document.cast()).id();
        return switch (random.nextInt(8)) {
            case 0 -> new StoryboardCommand.MergePeople(one, other);
            case 1 -> new StoryboardCommand.RemovePerson(one);
            case 2 -> new StoryboardCommand.KeepApart(one, other);
            case 3 ->
                new StoryboardCommand.SplitPerson(
                        one,
                        PersonId.next(),
                        word(),
                        some(document),
                        List.of(new StoryboardCommand.Line(
                                any(document.filmShots()).id(), 0)));
            case 4, 5 -> new StoryboardCommand.EditPersonDetails(one, details(document));
            default -> new StoryboardCommand.EditPerson(one, somebody());
        };
    }

    private CastMember somebody() {
        return new CastMember(
                word(),
                List.of("alias"),
                CastMember.Sex.UNKNOWN,
                "tall",
                1,
                chance(2) ? CastMember.AgeGroup.OLD : null,
                chance(2) ? CastMember.Nature.ANIMAL : null,
                chance(2) ? figure() : null);
    }

    private Figure figure() {
        return Figure.UNCHOSEN.with(Figure.Headwear.values()[random.nextInt(4)]).with(Figure.Build.BROAD);
    }

    private PersonEdit details(Storyboard document) {
        List<PersonLook> looks = new ArrayList<>();
        if (chance(2)) {
            looks.add(new PersonLook(
                    UUID.randomUUID(),
                    word(),
                    "in " + word(),
                    List.of(any(document.filmScenes()).id()),
                    chance(2) ? figure() : null));
        }
        return new PersonEdit(
                looks, chance(2) ? List.of(AssetId.next(), AssetId.next()) : null, chance(3) ? "" : word());
    }

    private ShotEdit edit(Storyboard document) {
        return new ShotEdit(
                chance(2) ? ShotSize.values()[random.nextInt(ShotSize.values().length)] : null,
                null,
                chance(3) ? Mood.values()[random.nextInt(Mood.values().length)] : null,
                chance(2) ? Duration.ofMillis(1000 + random.nextInt(9000)) : null,
                chance(2) ? word() + " does " + word() : null,
                chance(4) ? List.of(new DialogueLine(null, "softly", word(), true)) : null,
                chance(4) && !document.people().isEmpty()
                        ? List.of(any(document.cast()).member().name())
                        : null,
                chance(8) ? random.nextInt(1000) : null,
                chance(8) ? (chance(3) ? "" : word()) : null,
                chance(8) ? (chance(3) ? "" : "maker/" + word()) : null,
                chance(8) ? (chance(3) ? "" : "maker/" + word()) : null,
                chance(3) ? (@Nullable Boolean) chance(2) : null);
    }

    private List<ShotId> some(Storyboard document) {
        List<ShotId> ids = new ArrayList<>();
        int count = 1 + random.nextInt(3);
        for (int i = 0; i < count; i++) {
            ShotId id = any(document.filmShots()).id();
            if (!ids.contains(id)) {
                ids.add(id);
            }
        }
        return ids;
    }

    private static List<ShotId> neighbours(List<ShotEntry> shots, ShotEntry first) {
        int at = shots.indexOf(first);
        return shots.subList(at, Math.min(shots.size(), at + 2)).stream()
                .map(ShotEntry::id)
                .toList();
    }

    private String word() {
        return "word" + random.nextInt(100_000);
    }

    private boolean chance(int of) {
        return random.nextInt(of) == 0;
    }

    private <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
