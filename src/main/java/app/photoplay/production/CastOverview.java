package app.photoplay.production;

import app.photoplay.media.AssetId;
import app.photoplay.project.ProjectSummary;
import app.photoplay.screenplay.CastMember;
import app.photoplay.screenplay.TimeOfDay;
import app.photoplay.storyboard.SceneId;
import app.photoplay.storyboard.ShotId;
import app.photoplay.storyboard.document.LikelyPairs;
import app.photoplay.storyboard.document.LocationEntry;
import app.photoplay.storyboard.document.LocationId;
import app.photoplay.storyboard.document.PersonEntry;
import app.photoplay.storyboard.document.PersonId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The people and places of a film, with what is made of them, of one moment.
 *
 * @param revision of the document; 0 while its text is being broken down
 * @param leads as requests name them, for figures
 * @param likely who may be one person, the likeliest first
 */
public record CastOverview(
        ProjectSummary project,
        long revision,
        List<PersonView> people,
        List<PlaceView> places,
        List<SceneLine> scenes,
        List<CastMember> leads,
        List<LikelyPairs.Pair> likely) {

    public Optional<PersonView> person(PersonId id) {
        return people.stream().filter(one -> one.entry().id().equals(id)).findFirst();
    }

    public Optional<PlaceView> place(LocationId id) {
        return places.stream().filter(one -> one.entry().id().equals(id)).findFirst();
    }

    /**
     * @param shots of the film in whose picture they are
     * @param lines that they say
     */
    public record PersonView(PersonEntry entry, List<ShotId> shots, int lines, Stale stale, List<LookView> looks) {

        public String name() {
            return entry.member().name();
        }
    }

    /** Pictures in which something has changed since they were made; they stay usable. */
    public record Stale(Set<ShotId> shots, Set<CastChange> changes) {

        public static final Stale NONE = new Stale(Set.of(), Set.of());
    }

    /**
     * @param scenes their numbers in the film
     * @param shots how many of the person's are in them
     * @param stale how many of those are stale for what has changed of the person
     * @param picture one of those; null where none is made
     */
    public record LookView(
            UUID id,
            List<Integer> scenes,
            int shots,
            int stale,
            @Nullable AssetId picture) {}

    /**
     * @param times at which scenes play there, in the order of the day
     * @param picture one that shows it best; null where none is made
     */
    public record PlaceView(
            LocationEntry entry,
            List<SceneId> scenes,
            int shots,
            List<TimeOfDay> times,
            @Nullable AssetId picture,
            Stale stale) {

        public String name() {
            return entry.location().name();
        }
    }

    /**
     * A scene of the film, as a choice.
     *
     * @param number 1-based
     * @param cast names of those who are in it
     */
    public record SceneLine(
            SceneId id, int number, String title, String heading, Set<String> cast, List<ShotLine> shots) {}

    /**
     * A shot of the film, as a choice.
     *
     * @param number 1-based within the film
     * @param lines what is said, in order
     * @param picture null where none is made
     */
    public record ShotLine(
            ShotId id,
            int number,
            String words,
            List<String> cast,
            List<SpokenWords> lines,
            @Nullable AssetId picture) {}

    /**
     * @param line 0-based within its shot
     * @param speaker null for nobody
     * @param text the beginning of it, enough to know it by
     */
    public record SpokenWords(int line, @Nullable String speaker, String text) {}
}
