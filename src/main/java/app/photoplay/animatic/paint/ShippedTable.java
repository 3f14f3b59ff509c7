package app.photoplay.animatic.paint;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Tables that the product ships below {@code animatic}: a row a line, tabs between cells, # before remarks. */
public final class ShippedTable {

    private ShippedTable() {}

    /** @param name of the file; what the product does not ship is a programming error */
    public static List<List<String>> of(String name) {
        String resource = "/animatic/" + name;
        try (BufferedReader in = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(ShippedTable.class.getResourceAsStream(resource), resource),
                StandardCharsets.UTF_8))) {
            return in.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> List.of(line.split("\t", -1)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
