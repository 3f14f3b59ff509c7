package app.photoplay.sharing.web;

import app.photoplay.base.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * How pages for guests look, in the page itself: whoever follows a link sees the film after one answer and not after five.
 * The policy of the page names this sheet by its hash and lets no other in.
 */
public final class GuestStyle {

    private static final List<String> SHEETS = List.of("tokens", "parts", "share", "review");

    private static final String SHEET = SHEETS.stream().map(GuestStyle::plain).collect(Collectors.joining());
    private static final String HASH = "'sha256-"
            + Base64.getEncoder().encodeToString(Sha256.digest().digest(SHEET.getBytes(StandardCharsets.UTF_8))) + "'";

    private GuestStyle() {}

    /** For the templates. */
    public static String sheet() {
        return SHEET;
    }

    /** As a policy names it. */
    static String hash() {
        return HASH;
    }

    /** Without what is for those who write it, and with no sign that a template would take for a tag. */
    private static String plain(String name) {
        try (InputStream sheet = GuestStyle.class.getResourceAsStream("/META-INF/resources/styles/" + name + ".css")) {
            return new String(Objects.requireNonNull(sheet, name).readAllBytes(), StandardCharsets.UTF_8)
                    .replaceAll("(?s)/\\*.*?\\*/", "")
                    .replaceAll("\\((width|height) <= ", "(max-$1:")
                    .replaceAll("\\s*\\R\\s*", " ")
                    .replaceAll("\\s*([{};,])\\s*|(?<=:)\\s+", "$1");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
