package app.photoplay.animatic.figure;

/**
 * Where a figure stands in the picture and how large the world is there.
 *
 * @param x pixels, the middle of the figure (for heads the middle of the head)
 * @param y pixels, the ground under the feet (for heads the middle of the head, for things the table line)
 * @param height pixels; for whole figures what a grown man of middle height measures at this depth (children come out
 *     smaller, top hats reach higher), for heads from crown to chin, for things their own height
 * @param facing which way it looks
 */
public record Spot(double x, double y, double height, Orientation facing) {

    /** A spot must have a size. */
    public Spot {
        if (!(height > 0)) {
            throw new IllegalArgumentException("A figure needs a height, not " + height);
        }
    }
}
