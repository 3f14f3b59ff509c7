package app.photoplay.storyboard;

import app.photoplay.screenplay.CastMember;
import app.photoplay.screenplay.Location;
import app.photoplay.screenplay.OpeningCard;
import app.photoplay.screenplay.Scene;
import app.photoplay.screenplay.Screenplay;
import app.photoplay.screenplay.Shot;
import app.photoplay.storyboard.document.LocationEntry;
import app.photoplay.storyboard.document.LocationId;
import app.photoplay.storyboard.document.PersonEntry;
import app.photoplay.storyboard.document.PersonId;
import app.photoplay.storyboard.document.Rank;
import app.photoplay.storyboard.document.SceneEntry;
import app.photoplay.storyboard.document.Seeds;
import app.photoplay.storyboard.document.ShotEntry;
import app.photoplay.storyboard.document.Storyboard;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A screenplay as a document that can be edited. */
public final class FirstDraft {

    private FirstDraft() {}

    /**
     * The same of a film with that title: a card that says it is the one that opens the film.
     *
     * @param title of the film
     */
    static Storyboard of(Screenplay screenplay, String title) {
        List<SceneEntry> scenes = new ArrayList<>();
        List<ShotEntry> shots = new ArrayList<>();
        write(screenplay, scenes, shots);
        if (!shots.isEmpty()
                && shots.getFirst().title()
                && OpeningCard.says(shots.getFirst().action(), title)) {
            shots.set(0, shots.getFirst().asOpening());
        }
        return Storyboard.of(scenes, shots, people(screenplay.cast()), locations(screenplay.locations()));
    }

    /** With new ids for everything. */
    public static Storyboard of(Screenplay screenplay) {
        return of(screenplay, "");
    }

    private static void write(Screenplay screenplay, List<SceneEntry> scenes, List<ShotEntry> shots) {
        for (Scene scene : screenplay.scenes()) {
            SceneEntry placed = new SceneEntry(
                    SceneId.next(),
                    Rank.nth(scenes.size() + 1),
                    scene.chapter(),
                    scene.number(),
                    scene.title(),
                    scene.heading(),
                    scene.slug(),
                    false);
            scenes.add(placed);
            int position = 0;
            for (Shot shot : scene.shots()) {
                position++;
                shots.add(entry(placed.id(), position, shot));
            }
        }
    }

    private static ShotEntry entry(SceneId scene, int position, Shot shot) {
        ShotId id = ShotId.next();
        return new ShotEntry(
                id,
                scene,
                Rank.nth(position),
                shot.size(),
                shot.move(),
                shot.mood(),
                shot.duration(),
                shot.action(),
                shot.dialogue(),
                shot.cast(),
                shot.title(),
                shot.ranges(),
                Seeds.of(id),
                null,
                null,
                false);
    }

    /** Of two with one name the first. */
    private static List<PersonEntry> people(List<CastMember> cast) {
        List<PersonEntry> people = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (CastMember member : cast) {
            if (names.add(member.name())) {
                people.add(new PersonEntry(PersonId.next(), people.size(), member));
            }
        }
        return people;
    }

    private static List<LocationEntry> locations(List<Location> locations) {
        List<LocationEntry> entries = new ArrayList<>();
        locations.forEach(location -> entries.add(new LocationEntry(LocationId.next(), entries.size(), location)));
        return entries;
    }
}
