package app.photoplay.media;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.GraphicsEnvironment;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * The typefaces that are drawn into pictures. They come with the product: a bare machine has none, and not even the
 * system library without which Java refuses to load one.
 */
public final class Typefaces {

    private static final String FOLDER = "/liberation/";
    private static final Pattern SLANTED_OR_BOLD = Pattern.compile("Bold|Black|Italic|Oblique");
    private static final Map<String, Font> LOADED = new ConcurrentHashMap<>();

    private Typefaces() {}

    public static Font serif(float size) {
        return load("LiberationSerif-Regular.ttf", size);
    }

    public static Font serifItalic(float size) {
        return load("LiberationSerif-Italic.ttf", size);
    }

    public static Font sans(float size) {
        return load("LiberationSans-Regular.ttf", size);
    }

    /** The same size in a font that has every letter of the text, if this machine has one; else the font given. */
    public static Font forText(String text, Font wanted) {
        if (wanted.canDisplayUpTo(text) < 0) {
            return wanted;
        }
        return Arrays.stream(GraphicsEnvironment.getLocalGraphicsEnvironment().getAllFonts())
                .filter(font -> font.canDisplayUpTo(text) < 0)
                .min(Comparator.comparingInt(font -> SLANTED_OR_BOLD
                        .matcher(font.getFontName())
                        .results()
                        .mapToInt(found -> 1)
                        .sum()))
                .map(font -> font.deriveFont(wanted.getStyle(), wanted.getSize2D()))
                .orElse(wanted);
    }

    /** The text without what this font would draw as an empty box. */
    public static String drawable(String text, Font font) {
        return text.codePoints()
                .filter(c -> Character.isWhitespace(c) || font.canDisplay(c))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static Font load(String name, float size) {
        return LOADED.computeIfAbsent(name, Typefaces::read).deriveFont(size);
    }

    private static Font read(String name) {
        try {
            return create(name);
        } catch (IOException | FontFormatException | RuntimeException e) {
            return readWithoutFontconfig(name);
        }
    }

    /** Java asks the system for its fonts before it reads ours; an empty list of them in a file satisfies it. */
    private static Font readWithoutFontconfig(String name) {
        try {
            Path list = Files.createTempFile("fonts", ".properties");
            list.toFile().deleteOnExit();
            Files.writeString(list, "version=1\nsequence.allfonts=default\n");
            System.setProperty("sun.awt.fontconfig", list.toString());
            return create(name);
        } catch (IOException e) {
            throw new UncheckedIOException("The typeface " + name + " cannot be read", e);
        } catch (FontFormatException e) {
            throw new IllegalStateException("The typeface " + name + " cannot be read", e);
        }
    }

    private static Font create(String name) throws IOException, FontFormatException {
        try (InputStream in = Objects.requireNonNull(Typefaces.class.getResourceAsStream(FOLDER + name), name)) {
            return Font.createFont(Font.TRUETYPE_FONT, in);
        }
    }
}
