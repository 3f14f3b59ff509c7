package app.photoplay.shell;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** Who gets which answer at which door, as it is written down in {@code access.csv}. */
record AccessTable(List<Row> rows) {

    private static final List<String> HEAD = List.of("route", "method", "nobody", "creator", "owner", "operator");

    /**
     * @param creator another one
     * @param owner of the project that the route leads to
     * @param operator who looks after the house, and owns nothing
     */
    record Row(Door door, String nobody, String creator, String owner, String operator) {

        @Override
        public String toString() {
            return String.join(", ", door.route(), door.method(), nobody, creator, owner, operator);
        }
    }

    /** @throws IllegalArgumentException for a row that is not one */
    static AccessTable read() {
        URL file = Objects.requireNonNull(AccessTable.class.getResource("/app/photoplay/access.csv"));
        try {
            List<List<String>> lines = Files.readAllLines(Path.of(file.toURI())).stream()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> Arrays.stream(line.split(",", -1))
                            .map(String::strip)
                            .toList())
                    .toList();
            if (!lines.getFirst().equals(HEAD)) {
                throw new IllegalArgumentException("The table’s columns are " + HEAD);
            }
            return new AccessTable(lines.stream().skip(1).map(AccessTable::row).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Row row(List<String> cells) {
        if (cells.size() != HEAD.size() || cells.contains("")) {
            throw new IllegalArgumentException("A row has " + HEAD.size() + " cells, not " + cells);
        }
        return new Row(new Door(cells.get(0), cells.get(1)), cells.get(2), cells.get(3), cells.get(4), cells.get(5));
    }
}
