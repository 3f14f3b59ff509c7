package app.photoplay.animatic.paint;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.renderer.NullPlatformSupport;
import com.github.weisj.jsvg.renderer.output.Output;
import com.github.weisj.jsvg.renderer.output.impl.ShapeOutput;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Paint;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * A drawing that an illustrator made, below {@code animatic/drawing}: shapes from back to front, in the file's own
 * coordinates. The colour of a shape says what it is cut from. Drawings of one thing in two states (a mouth shut and open)
 * have the same shapes with the same points, so that what is between can be had of both.
 */
public record SvgFile(List<Piece> pieces) {

    private static final Map<String, SvgFile> KEPT = new ConcurrentHashMap<>();
    private static final Map<String, Boolean> THERE = new ConcurrentHashMap<>();

    /**
     * One shape.
     *
     * @param shape an area, or a line where there is a width
     * @param width of the line, 0 for an area
     * @param rgb the colour that the file gives it
     * @param opacity 0 to 1
     */
    public record Piece(Shape shape, double width, int rgb, double opacity) {

        /** The area that is painted. */
        public Shape outline() {
            return width > 0 ? Shapes.thick(width, shape) : shape;
        }

        private Piece moved(Piece from, Piece to, double share) {
            return new Piece(
                    PathBlend.moved(shape, from.shape, to.shape, share),
                    width + share * (to.width - from.width),
                    rgb,
                    opacity);
        }
    }

    /** @param name path below the folder, without the ending; what the product does not ship is a programming error */
    public static SvgFile named(String name) {
        return KEPT.computeIfAbsent(name, SvgFile::load);
    }

    /** Moved as one drawing has moved against another: 0 not at all, 1 as far. All three have the same shapes. */
    public SvgFile moved(SvgFile from, SvgFile to, double share) {
        if (share == 0) {
            return this;
        }
        return new SvgFile(IntStream.range(0, pieces.size())
                .mapToObj(i -> pieces.get(i).moved(from.pieces.get(i), to.pieces.get(i), share))
                .toList());
    }

    /** Whether the product ships such a drawing. */
    public static boolean exists(String name) {
        return KEPT.containsKey(name)
                || THERE.computeIfAbsent(
                        name, n -> SvgFile.class.getResource("/animatic/drawing/" + n + ".svg") != null);
    }

    private static SvgFile load(String name) {
        String resource = "/animatic/drawing/" + name + ".svg";
        try (InputStream in = Objects.requireNonNull(SvgFile.class.getResourceAsStream(resource), resource)) {
            SVGDocument document =
                    Objects.requireNonNull(new SVGLoader().load(in, null, LoaderContext.createDefault()), resource);
            var box = document.viewBox();
            var sheet = new Sheet(new ArrayList<>());
            document.renderWithPlatform(NullPlatformSupport.INSTANCE, sheet, null);
            AffineTransform own = new AffineTransform();
            own.translate(box.x, box.y);
            own.scale(box.width / document.size().width, box.height / document.size().height);
            return new SvgFile(sheet.pieces.stream()
                    .map(piece -> new Piece(
                            own.createTransformedShape(piece.shape),
                            piece.width * own.getScaleX(),
                            piece.rgb,
                            piece.opacity))
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Takes the shapes down instead of painting them. */
    private static final class Sheet extends ShapeOutput {

        private final List<Piece> pieces;
        private int rgb;
        private float opacity = 1;

        Sheet(List<Piece> pieces) {
            super(new Area());
            this.pieces = pieces;
        }

        @Override
        public void fillShape(Shape shape) {
            add(shape, 0);
        }

        @Override
        public void drawShape(Shape shape) {
            add(shape, stroke() instanceof BasicStroke line ? line.getLineWidth() : 1);
        }

        private void add(Shape shape, double width) {
            pieces.add(new Piece(
                    transform().createTransformedShape(shape),
                    width * transform().getScaleX(),
                    rgb,
                    opacity));
        }

        @Override
        public void applyOpacity(float share) {
            opacity = share;
        }

        @Override
        public void setPaint(Paint paint) {
            if (paint instanceof Color colour) {
                rgb = colour.getRGB() & 0xffffff;
            }
        }

        @Override
        public void setPaint(Supplier<Paint> paint) {
            setPaint(paint.get());
        }

        @Override
        public Output createChild() {
            Sheet child = new Sheet(pieces);
            child.rgb = rgb;
            child.setStroke(stroke());
            child.setTransform(transform());
            return child;
        }
    }
}
