package app.photoplay.bench;

import app.photoplay.screenplay.CameraMove;
import app.photoplay.screenplay.CastMember;
import app.photoplay.screenplay.Chapter;
import app.photoplay.screenplay.DialogueLine;
import app.photoplay.screenplay.InteriorExterior;
import app.photoplay.screenplay.Location;
import app.photoplay.screenplay.Mood;
import app.photoplay.screenplay.Scene;
import app.photoplay.screenplay.Screenplay;
import app.photoplay.screenplay.Shot;
import app.photoplay.screenplay.ShotSize;
import app.photoplay.screenplay.SlugLine;
import app.photoplay.screenplay.TextRange;
import app.photoplay.screenplay.TimeOfDay;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** As many shots as wanted, in scenes of one to forty, with words as long as those of a novel’s. */
final class LongScreenplay {

    static final String TEXT = "The rain came in sideways over Skerry Point, and nobody counted the boats any more.";

    private static final int[] SCENES = {12, 5, 1, 20, 3, 40, 8, 2, 11, 6};
    private static final List<String> CAST = List.of("Mara", "Finn", "Heron", "Ida", "The Clockmaker");

    private LongScreenplay() {}

    static Screenplay of(int shots) {
        List<Scene> scenes = new ArrayList<>();
        List<Location> places = new ArrayList<>();
        int number = 0;
        while (number < shots) {
            int size = Math.min(SCENES[scenes.size() % SCENES.length], shots - number);
            List<Shot> some = new ArrayList<>();
            for (int i = 0; i < size; i++) {
                number++;
                some.add(shot(number));
            }
            String place = "Place " + (scenes.size() % 17 + 1);
            SlugLine slug = new SlugLine(InteriorExterior.INTERIOR, place, TimeOfDay.NIGHT);
            scenes.add(new Scene("Scene at the lamp " + (scenes.size() + 1), null, 0, slug, null, some));
        }
        for (int i = 1; i <= 17; i++) {
            places.add(new Location("Place " + i, InteriorExterior.INTERIOR, 1));
        }
        List<CastMember> cast = CAST.stream()
                .map(name -> new CastMember(name, List.of(), CastMember.Sex.UNKNOWN, "", 9))
                .toList();
        Chapter chapter = new Chapter("The whole text", new TextRange(0, TEXT.length()));
        return new Screenplay("A long film", null, "en", List.of(chapter), scenes, cast, places);
    }

    private static Shot shot(int number) {
        String name = CAST.get(number % CAST.size());
        DialogueLine line = new DialogueLine(name, null, "That was the boat of number " + number + ".", false);
        return new Shot(
                ShotSize.values()[number % ShotSize.values().length],
                CameraMove.values()[number % CameraMove.values().length],
                Mood.values()[number % Mood.values().length],
                Duration.ofMillis(2000 + 500L * (number % 9)),
                "In the light of lamp " + number
                        + " somebody climbs the stairs with wet shoes, looks back, and counts the"
                        + " boats that are still out there.",
                number % 2 == 0 ? List.of(line) : List.of(),
                List.of(name),
                false,
                List.of(new TextRange(0, 10)));
    }
}
