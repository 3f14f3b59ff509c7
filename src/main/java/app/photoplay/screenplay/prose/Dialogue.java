package app.photoplay.screenplay.prose;

import app.photoplay.screenplay.story.Person;
import org.jspecify.annotations.Nullable;

/**
 * One way to read a conversation up to some turn.
 *
 * @param past the turns before, null at the beginning
 * @param last who speaks the last turn, null for somebody who is not known
 * @param likelihood its logarithm
 */
record Dialogue(@Nullable Dialogue past, @Nullable Person last, double likelihood) {

    static final Dialogue NONE = new Dialogue(null, null, 0);

    /** Who spoke so many turns ago, from 1. */
    @Nullable
    Person speaker(int ago) {
        var at = ago(ago);
        return at == null ? null : at.last;
    }

    boolean spokeWithin(Person person, int turns) {
        var at = this;
        for (int ago = 0; ago < turns && at != null; ago++) {
            if (person.equals(at.last)) {
                return true;
            }
            at = at.past;
        }
        return false;
    }

    private @Nullable Dialogue ago(int ago) {
        var at = this;
        for (int step = 1; step < ago && at != null; step++) {
            at = at.past;
        }
        return at;
    }

    Dialogue then(@Nullable Person speaker, double logarithm) {
        return new Dialogue(this, speaker, likelihood + logarithm);
    }
}
