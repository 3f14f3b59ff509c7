package app.photoplay.studio.ui;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** A short story of our own, one click away, for somebody who only wants to see what happens. */
final class SampleText {

    private static final String PATH = "/samples/the-light-at-skerry-point.txt";

    private SampleText() {}

    static String read() {
        try (InputStream in = Objects.requireNonNull(SampleText.class.getResourceAsStream(PATH), PATH)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
