package app.photoplay.animatic.paint;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.renderer.NullPlatformSupport;
import com.github.weisj.jsvg.renderer.output.Output;
import com.github.weisj.jsvg.renderer.output.impl.ShapeOutput;
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

/**
 * A drawing that an illustrator made, below {@code animatic/drawing}: filled shapes from back to front, in the file's own
 * coordinates. The colour of a shape says what it is cut from.
 */
public record SvgFile(List<Piece> pieces) {

    private static final Map<String, SvgFile> KEPT = new ConcurrentHashMap<>();

    /** @param rgb the colour that the file gives it */
    public record Piece(Shape shape, int rgb) {}

    /** @param name path below the folder, without the ending; what the product does not ship is a programming error */
    public static SvgFile named(String name) {
        return KEPT.computeIfAbsent(name, SvgFile::load);
    }

    /** Whether the product ships such a drawing. */
    public static boolean exists(String name) {
        return SvgFile.class.getResource("/animatic/drawing/" + name + ".svg") != null;
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
                    .map(piece -> new Piece(own.createTransformedShape(piece.shape), piece.rgb))
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Takes the shapes down instead of painting them. */
    private static final class Sheet extends ShapeOutput {

        private final List<Piece> pieces;
        private int rgb;

        Sheet(List<Piece> pieces) {
            super(new Area());
            this.pieces = pieces;
        }

        @Override
        public void fillShape(Shape shape) {
            pieces.add(new Piece(transform().createTransformedShape(shape), rgb));
        }

        @Override
        public void drawShape(Shape shape) {
            fillShape(stroke().createStrokedShape(shape));
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
