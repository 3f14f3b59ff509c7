package app.photoplay.continuity;

import java.util.function.Consumer;

/** One thing that holds in a good storyboard. Pure, and rather silent than wrong. */
@FunctionalInterface
interface Rule {

    void check(Script script, Consumer<Finding> found);
}
