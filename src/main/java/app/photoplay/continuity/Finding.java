package app.photoplay.continuity;

import app.photoplay.base.Sha256;
import app.photoplay.storyboard.ShotId;
import app.photoplay.storyboard.document.StoryboardCommand;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that does not hold together.
 *
 * @param shot where it shows
 * @param number of that shot within the film, 1-based
 * @param about what the sentence about it needs, in the order that its kind has
 * @param mend what mends it; starts from the document that was checked. Null where no command does
 */
public record Finding(
        FindingKind kind,
        ShotId shot,
        int number,
        List<String> about,
        @Nullable StoryboardCommand mend) {

    public Finding {
        about = List.copyOf(about);
    }

    /** A picture or clip that has another shape than the film. */
    public static Finding shape(ShotId shot, int number) {
        return new Finding(FindingKind.SHAPE, shot, number, List.of(), null);
    }

    /** Whether there is a way to mend it by itself: a command, or cropping what has another shape. */
    public boolean mendable() {
        return mend != null || kind == FindingKind.SHAPE;
    }

    /** Whether a key is one of those findings. */
    public static boolean isOfShape(String key) {
        return key.startsWith(FindingKind.SHAPE + ":");
    }

    /** The same for as long as it is about the same thing; at most 80 characters. */
    public String key() {
        String what = Sha256.hex(String.join("\n", about).getBytes(StandardCharsets.UTF_8));
        return kind + ":" + shot + ":" + what.substring(0, 12);
    }
}
