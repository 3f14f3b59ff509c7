package app.photoplay.support.screens;

import app.photoplay.generation.GenerationFailure.Reason;
import app.photoplay.media.AssetId;
import app.photoplay.production.ShotState;
import app.photoplay.production.StoryboardView;
import app.photoplay.production.StoryboardView.Making;
import app.photoplay.production.StoryboardView.SceneView;
import app.photoplay.production.StoryboardView.ShotView;
import app.photoplay.project.ProjectId;
import app.photoplay.screenplay.CameraMove;
import app.photoplay.screenplay.DialogueLine;
import app.photoplay.screenplay.InteriorExterior;
import app.photoplay.screenplay.Mood;
import app.photoplay.screenplay.ShotSize;
import app.photoplay.screenplay.SlugLine;
import app.photoplay.screenplay.TimeOfDay;
import app.photoplay.storyboard.SceneId;
import app.photoplay.storyboard.ShotId;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The storyboard of a small film, at any point of its making. */
public final class SkerryPoint {

    private static final List<Plan> PLAN = List.of(
            scene("Skerry Point", InteriorExterior.EXTERIOR, "Lighthouse at the harbour", TimeOfDay.DUSK),
            shot(ShotSize.EXTREME_WIDE, CameraMove.CRANE_DOWN, 7, "The rain came in sideways over Skerry Point."),
            shot(
                    ShotSize.MEDIUM,
                    CameraMove.PUSH_IN,
                    6,
                    "Marta Quill wiped the glass with her sleeve and counted the boats in the harbour.",
                    "Marta"),
            shot(ShotSize.CLOSE_UP, CameraMove.STATIC, 4, "Eleven. There should have been twelve.", "Marta"),
            scene("Kitchen", InteriorExterior.INTERIOR, "Kitchen", TimeOfDay.NIGHT),
            shot(
                    ShotSize.WIDE,
                    CameraMove.PAN_RIGHT,
                    6,
                    "In the kitchen, old Tobias sat by the stove with his feet in a basin.",
                    "Tobias"),
            said(ShotSize.TWO_SHOT, CameraMove.STATIC, 5, "Marta", "The Heron isn’t in."),
            said(
                    ShotSize.OVER_SHOULDER,
                    CameraMove.STATIC,
                    7,
                    "Tobias",
                    "Then Finn is still out there. And the lamp has been dead since noon."),
            said(ShotSize.CLOSE_UP, CameraMove.PUSH_IN, 4, "Marta", "I can mend it."),
            shot(
                    ShotSize.INSERT,
                    CameraMove.TILT_DOWN,
                    5,
                    "Marta took the copper kettle from the stove and poured the tea into his basin."),
            scene("The Heron", InteriorExterior.EXTERIOR, "Boat at sea", TimeOfDay.NIGHT),
            shot(
                    ShotSize.EXTREME_WIDE,
                    CameraMove.PULL_OUT,
                    7,
                    "Far out at sea, night had fallen. Waves broke over the deck."),
            said(ShotSize.CLOSE_UP, CameraMove.HAND_HELD, 5, "Finn", "Come on. One light. Just one."),
            scene("Lamp room", InteriorExterior.INTERIOR, "Lamp room", TimeOfDay.NIGHT),
            shot(
                    ShotSize.WIDE,
                    CameraMove.STATIC,
                    6,
                    "In the lamp room Marta cut the kettle open with the garden shears.",
                    "Marta"),
            shot(
                    ShotSize.INSERT,
                    CameraMove.STATIC,
                    6,
                    "She struck a match. The wind blew it out. She struck another."),
            shot(ShotSize.EXTREME_CLOSE_UP, CameraMove.PUSH_IN, 5, "She had three left, then two, then one.", "Marta"),
            scene("Black rocks", InteriorExterior.EXTERIOR, "Sea", TimeOfDay.NIGHT),
            shot(ShotSize.EXTREME_WIDE, CameraMove.TRACK_LEFT, 6, "A thin gold line crept out across the water."),
            shot(
                    ShotSize.POINT_OF_VIEW,
                    CameraMove.ARC_LEFT,
                    6,
                    "Finn saw it. He laughed, and spun the wheel.",
                    "Finn"),
            scene("Beach", InteriorExterior.EXTERIOR, "Beach below the hill", TimeOfDay.DAWN),
            shot(
                    ShotSize.WIDE,
                    CameraMove.PAN_LEFT,
                    7,
                    "At dawn the storm had gone. Gulls walked about on the beach as if nothing had happened."),
            said(ShotSize.TWO_SHOT, CameraMove.STATIC, 6, "Marta", "You are late."),
            said(ShotSize.OVER_SHOULDER, CameraMove.PUSH_IN, 6, "Finn", "You are dim. I nearly took you for a star."),
            shot(
                    ShotSize.FULL,
                    CameraMove.CRANE_UP,
                    8,
                    "They walked up the hill together through the wet grass.",
                    "Marta",
                    "Finn"));

    private SkerryPoint() {}

    /** How many shots it has. */
    public static int shots() {
        return (int) PLAN.stream().filter(plan -> plan.size != null).count();
    }

    /** The id of a shot of a project, by its number. */
    public static ShotId shotId(ProjectId project, int number) {
        return new ShotId(new UUID(project.value().getMostSignificantBits() + 1, number));
    }

    /** Where a shot stands. */
    public interface Standing {
        Making still(int shot);

        Making clip(int shot);
    }

    public static StoryboardView storyboard(ProjectId project, Standing standing) {
        List<SceneView> scenes = new ArrayList<>();
        List<ShotView> shots = new ArrayList<>();
        int number = 0;
        for (Plan plan : PLAN) {
            if (plan.size == null) {
                shots = new ArrayList<>();
                SceneId id = new SceneId(new UUID(project.value().getMostSignificantBits() + 2, scenes.size() + 1));
                scenes.add(new SceneView(id, scenes.size() + 1, plan.text, heading(plan), slug(plan), shots));
            } else {
                number++;
                shots.add(view(project, plan, number, standing));
            }
        }
        return new StoryboardView(project, 1, scenes);
    }

    private static ShotView view(ProjectId project, Plan plan, int number, Standing standing) {
        return new ShotView(
                shotId(project, number),
                number,
                plan.size,
                plan.move,
                Mood.MYSTERIOUS,
                Duration.ofSeconds(plan.seconds),
                plan.speaker == null ? plan.text : "",
                plan.speaker == null ? List.of() : List.of(new DialogueLine(plan.speaker, null, plan.text, false)),
                plan.cast,
                false,
                number,
                standing.still(number),
                standing.clip(number));
    }

    private static String heading(Plan plan) {
        return (plan.place == InteriorExterior.INTERIOR ? "INT. " : "EXT. ")
                + plan.text.toUpperCase(java.util.Locale.ROOT) + " - " + plan.time;
    }

    private static SlugLine slug(Plan plan) {
        return new SlugLine(plan.place, plan.where, plan.time);
    }

    /** The picture of a shot: its number is the last part of the id. */
    public static AssetId picture(int shot) {
        return new AssetId(new UUID(0x57_11L, shot));
    }

    public static AssetId clip(int shot) {
        return new AssetId(new UUID(0xC1_1BL, shot));
    }

    public static Making missing() {
        return new Making(ShotState.MISSING, null, 0, OptionalInt.empty(), null, 0, null);
    }

    public static Making waiting(int ahead) {
        return new Making(
                ShotState.WAITING, null, 0, ahead < 0 ? OptionalInt.empty() : OptionalInt.of(ahead), null, 0, null);
    }

    public static Making running(double fraction) {
        return new Making(ShotState.RUNNING, null, fraction, OptionalInt.empty(), null, 1, null);
    }

    public static Making current(AssetId asset) {
        return new Making(ShotState.CURRENT, asset, 1, OptionalInt.empty(), null, 1, null);
    }

    public static Making failed(Reason reason) {
        return new Making(ShotState.FAILED, null, 0, OptionalInt.empty(), reason, 3, null);
    }

    public static Making refused(String said) {
        return new Making(ShotState.FAILED, null, 0, OptionalInt.empty(), Reason.REFUSED, 1, said);
    }

    private static Plan scene(String title, InteriorExterior place, String where, TimeOfDay time) {
        return new Plan(title, null, CameraMove.STATIC, 0, null, List.of(), place, where, time);
    }

    private static Plan shot(ShotSize size, CameraMove move, int seconds, String text, String... cast) {
        return new Plan(text, size, move, seconds, null, List.of(cast), InteriorExterior.EXTERIOR, "", TimeOfDay.DAY);
    }

    private static Plan said(ShotSize size, CameraMove move, int seconds, String speaker, String text) {
        return new Plan(
                text, size, move, seconds, speaker, List.of(speaker), InteriorExterior.EXTERIOR, "", TimeOfDay.DAY);
    }

    private record Plan(
            String text,
            @Nullable ShotSize size,
            CameraMove move,
            int seconds,
            @Nullable String speaker,
            List<String> cast,
            InteriorExterior place,
            String where,
            TimeOfDay time) {}
}
