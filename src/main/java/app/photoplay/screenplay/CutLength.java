package app.photoplay.screenplay;

import java.time.Duration;
import java.util.List;

/** How long the film is to be: the creator's choice. Nothing is cut silently: every choice still covers its text. */
public sealed interface CutLength {

    /** As long as reading speed makes it. */
    record Natural() implements CutLength {}

    /** About that long: shots are joined (a denser cut) or left whole until the plan fits. */
    record Runtime(Duration target) implements CutLength {}

    /** At most that many shots. */
    record ShotCount(int shots) implements CutLength {}

    /** Which chapters, by index, an empty list meaning all; combined with a length for them. */
    record Part(List<Integer> chapters, CutLength length) implements CutLength {}
}
