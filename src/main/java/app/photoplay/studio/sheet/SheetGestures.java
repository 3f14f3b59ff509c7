package app.photoplay.studio.sheet;

import app.photoplay.base.Refusal;
import app.photoplay.storyboard.document.ShotEdit;
import org.jspecify.annotations.Nullable;

/** What is done with the open shot. */
interface SheetGestures {

    /** @throws Refusal with VALIDATION at a field, or CHANGED_ELSEWHERE once the sheet shows what was changed */
    void save(OpenShot open, ShotEdit edit);

    /**
     * Cuts it in two.
     *
     * @param actionAt the {@code char} of the action that the second begins with
     * @param lineAt the line that the second begins with
     */
    void split(OpenShot open, int actionAt, int lineAt);

    void mergeWithNext(OpenShot open);

    /**
     * All lines of one voice become another's.
     *
     * @return whether it was done
     */
    boolean assign(OpenShot open, @Nullable String from, @Nullable String to, boolean sceneOnly);

    /** Plays the film from where the shot begins. */
    void play(OpenShot open);

    /** Makes again what failed of it. */
    void retry(OpenShot open);

    /** The same from other words, which it keeps. */
    void retry(OpenShot open, String action);
}
