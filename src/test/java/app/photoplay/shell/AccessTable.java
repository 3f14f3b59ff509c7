package app.photoplay.shell;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who gets which answer at which door, as it is written down in {@code access.csv}. */
record AccessTable(List<Row> rows) {

    private static final int BEFORE_ACTORS = 2;
    private static final List<String> HEAD = Stream.concat(
                    Stream.of("route", "method"), Stream.of(Actor.values()).map(Actor::column))
            .toList();

    /** Who knocks, in the order of the columns. */
    enum Actor {
        NOBODY,
        /** Another one, who has nothing to do with the film. */
        CREATOR,
        VIEWER,
        REVIEWER,
        EDITOR,
        /** Of the film that the route leads to. */
        OWNER,
        /** An editor of the film who was suspended while signed in. */
        SUSPENDED,
        /** Who looks after the house, and owns nothing. */
        ADMINISTRATOR;

        String column() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** @param answers one for every actor */
    record Row(Door door, Map<Actor, String> answers) {

        @Override
        public String toString() {
            return Stream.concat(Stream.of(door.route(), door.method()), answers.values().stream())
                    .collect(Collectors.joining(", "));
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
        Map<Actor, String> answers = new EnumMap<>(Actor.class);
        List<String> said = new ArrayList<>(cells.subList(BEFORE_ACTORS, cells.size()));
        for (Actor actor : Actor.values()) {
            answers.put(actor, said.get(actor.ordinal()));
        }
        return new Row(new Door(cells.get(0), cells.get(1)), answers);
    }
}
