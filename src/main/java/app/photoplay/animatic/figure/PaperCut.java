package app.photoplay.animatic.figure;

import app.photoplay.animatic.paint.SvgFile;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.DoubleUnaryOperator;

/** Pieces of paper laid over each other, from the far one to the near one. */
final class PaperCut {

    private final List<PaperPiece> pieces = new ArrayList<>();

    /**
     * A drawing file, below {@code animatic/drawing}: a hundred of its units are one of the cut's.
     *
     * @param name path without the ending
     */
    static PaperCut drawn(String name) {
        return of(SvgFile.named(name));
    }

    static PaperCut of(SvgFile file) {
        PaperCut cut = new PaperCut();
        AffineTransform unit = AffineTransform.getScaleInstance(.01, .01);
        for (SvgFile.Piece piece : file.pieces()) {
            cut.add(Tone.of(piece.rgb()), unit.createTransformedShape(piece.outline()));
        }
        return cut;
    }

    List<PaperPiece> pieces() {
        return Collections.unmodifiableList(pieces);
    }

    PaperCut add(Tone tone, Shape shape) {
        pieces.add(new PaperPiece(shape, tone));
        return this;
    }

    PaperCut body(Shape shape) {
        return add(Tone.BODY, shape);
    }

    PaperCut near(Shape shape) {
        return add(Tone.NEAR, shape);
    }

    PaperCut accent(Shape shape) {
        return add(Tone.ACCENT, shape);
    }

    PaperCut paper(Shape shape) {
        return add(Tone.PAPER, shape);
    }

    /** A thin curved cut through points. */
    PaperCut cut(double width, double... xy) {
        return add(Tone.CUT, Outline.strip(width, xy));
    }

    /** Every piece of another drawing, moved. */
    PaperCut add(PaperCut other, AffineTransform at) {
        for (PaperPiece piece : other.pieces) {
            pieces.add(new PaperPiece(at.createTransformedShape(piece.shape()), piece.tone()));
        }
        return this;
    }

    PaperCut add(PaperCut other, double x, double y) {
        return add(other, AffineTransform.getTranslateInstance(x, y));
    }

    PaperCut add(PaperCut other) {
        pieces.addAll(other.pieces);
        return this;
    }

    /** Every piece with its horizontal places changed by a rule. */
    PaperCut warped(DoubleUnaryOperator rule) {
        PaperCut warped = new PaperCut();
        for (PaperPiece piece : pieces) {
            warped.pieces.add(new PaperPiece(Outline.warped(piece.shape(), rule), piece.tone()));
        }
        return warped;
    }

    /** The box around every piece that shows. */
    Rectangle2D bounds() {
        Rectangle2D box = null;
        for (PaperPiece piece : pieces) {
            if (piece.tone() != Tone.CUT && piece.tone() != Tone.EYE) {
                Rectangle2D shape = piece.shape().getBounds2D();
                box = box == null ? shape : box.createUnion(shape);
            }
        }
        return box == null ? new Rectangle2D.Double() : box;
    }
}
