package app.photoplay.animatic.figure;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.DoubleUnaryOperator;

/** Pieces of paper laid over each other, from the far one to the near one. */
final class Drawing {

    private final List<Piece> pieces = new ArrayList<>();

    List<Piece> pieces() {
        return Collections.unmodifiableList(pieces);
    }

    Drawing add(Tone tone, Shape shape) {
        pieces.add(new Piece(shape, tone));
        return this;
    }

    Drawing body(Shape shape) {
        return add(Tone.BODY, shape);
    }

    Drawing near(Shape shape) {
        return add(Tone.NEAR, shape);
    }

    Drawing accent(Shape shape) {
        return add(Tone.ACCENT, shape);
    }

    Drawing paper(Shape shape) {
        return add(Tone.PAPER, shape);
    }

    /** A thin curved cut through points. */
    Drawing cut(double width, double... xy) {
        return add(Tone.CUT, Outline.strip(width, xy));
    }

    /** Every piece of another drawing, moved. */
    Drawing add(Drawing other, AffineTransform at) {
        for (Piece piece : other.pieces) {
            pieces.add(new Piece(at.createTransformedShape(piece.shape()), piece.tone()));
        }
        return this;
    }

    Drawing add(Drawing other) {
        pieces.addAll(other.pieces);
        return this;
    }

    /** Every piece with its horizontal places changed by a rule. */
    Drawing warped(DoubleUnaryOperator rule) {
        Drawing warped = new Drawing();
        for (Piece piece : pieces) {
            warped.pieces.add(new Piece(Outline.warped(piece.shape(), rule), piece.tone()));
        }
        return warped;
    }

    /** The box around every piece that shows. */
    Rectangle2D bounds() {
        Rectangle2D box = null;
        for (Piece piece : pieces) {
            if (piece.tone() != Tone.CUT && piece.tone() != Tone.EYE) {
                Rectangle2D shape = piece.shape().getBounds2D();
                box = box == null ? shape : box.createUnion(shape);
            }
        }
        return box == null ? new Rectangle2D.Double() : box;
    }
}
