package app.photoplay.generation;

import org.jspecify.annotations.Nullable;

/**
 * A model that can be wished for.
 *
 * @param id as in {@link Quote#model()}
 * @param standard whether it is taken where none is wished for
 * @param negative whether it reads what a picture must not show
 * @param references whether it looks at pictures of people, places and style
 * @param ends whether its clips can end on a picture that they are given
 * @param lines of its largest picture, as of one in 16:9; null where it makes any
 */
public record ModelOffer(
        String id,
        boolean standard,
        boolean negative,
        boolean references,
        boolean ends,
        @Nullable Integer lines) {

    /** The same, taken without a wish or not. */
    public ModelOffer standard(boolean other) {
        return new ModelOffer(id, other, negative, references, ends, lines);
    }

    /** Whether its pictures fill a film of so many lines. */
    public boolean fills(int wanted) {
        return lines == null || lines >= wanted;
    }
}
