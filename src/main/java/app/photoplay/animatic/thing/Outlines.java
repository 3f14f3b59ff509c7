package app.photoplay.animatic.thing;

import app.photoplay.animatic.paint.SvgFile;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.concurrent.ConcurrentHashMap;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.IkonHandler;

/**
 * Outlines by name: a drawing of the animatic's own («svg:cannon») or a glyph of Material Design Icons («rocket»). Each is
 * one high, stands on y 0 with its middle at x 0.
 */
public final class Outlines {

    private static final Map<String, Shape> KEPT = new ConcurrentHashMap<>();
    /** By family, read when the first glyph is needed. */
    private static final Map<String, Font> FONTS = new ConcurrentHashMap<>();

    private static final FontRenderContext PLAIN = new FontRenderContext(null, true, true);

    private Outlines() {}

    public static Shape named(String name) {
        return KEPT.computeIfAbsent(name, Outlines::make);
    }

    private static Shape make(String name) {
        if (name.startsWith("svg:")) {
            return standing(SvgFile.named("silhouette/" + name.substring(4))
                    .pieces()
                    .getFirst()
                    .shape());
        }
        String key = "mdi2" + name.charAt(0) + "-" + name;
        for (IkonHandler handler : ServiceLoader.load(IkonHandler.class, Outlines.class.getClassLoader())) {
            if (handler.supports(key)) {
                Ikon icon = handler.resolve(key);
                return standing(FONTS.computeIfAbsent(handler.getFontFamily(), family -> font(handler))
                        .createGlyphVector(PLAIN, Character.toString(icon.getCode()))
                        .getOutline());
            }
        }
        throw new IllegalArgumentException("No glyph " + name);
    }

    private static Shape standing(Shape shape) {
        Rectangle2D box = shape.getBounds2D();
        AffineTransform at = AffineTransform.getScaleInstance(1 / box.getHeight(), 1 / box.getHeight());
        at.translate(-box.getCenterX(), -box.getMaxY());
        return at.createTransformedShape(shape);
    }

    private static Font font(IkonHandler handler) {
        try (InputStream in = handler.getFontResourceAsStream()) {
            return Font.createFont(Font.TRUETYPE_FONT, in).deriveFont(200f);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (FontFormatException e) {
            throw new IllegalStateException(e);
        }
    }
}
