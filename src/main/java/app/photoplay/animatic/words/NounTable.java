package app.photoplay.animatic.words;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What English nouns show: «spaniel» a dog, «frigate» a ship, «widow» a woman. Made from WordNet's relations. */
public final class NounTable {

    private static final NounTable HOUSE = new NounTable();

    private final Map<String, Silhouette> byId = new HashMap<>();
    private final Map<String, Silhouette> byWord = new HashMap<>();

    private NounTable() {
        for (String line : lines("/animatic/silhouettes.tsv")) {
            String[] cell = line.split("\t");
            byId.put(
                    cell[0],
                    new Silhouette(
                            cell[0],
                            cell[1],
                            Double.parseDouble(cell[2]),
                            Silhouette.Where.valueOf(cell[3].toUpperCase(java.util.Locale.ROOT))));
        }
        for (String line : lines("/animatic/nouns.tsv")) {
            int tab = line.indexOf('\t');
            Silhouette shown = Objects.requireNonNull(byId.get(line.substring(0, tab)), line);
            for (String word : line.substring(tab + 1).split(",")) {
                byWord.put(word, shown);
            }
        }
    }

    /** The one that the product ships. */
    public static NounTable house() {
        return HOUSE;
    }

    /** @param id as in silhouettes.tsv */
    public Silhouette silhouette(String id) {
        return Objects.requireNonNull(byId.get(id), id);
    }

    /** What a noun in lower case shows, in the singular or in the plural. */
    public Optional<Silhouette> of(String noun) {
        Silhouette direct = byWord.get(noun);
        return Optional.ofNullable(direct != null ? direct : singular(noun));
    }

    /** Whether it is the plural of a noun that shows something. */
    public boolean isPlural(String noun) {
        return !byWord.containsKey(noun) && singular(noun) != null || noun.equals("people") || noun.equals("cattle");
    }

    private @Nullable Silhouette singular(String noun) {
        int space = noun.lastIndexOf(' ') + 1;
        String head = noun.substring(0, space);
        return switch (noun.substring(space)) {
            case "men" -> byWord.get(head + "man");
            case "women" -> byWord.get(head + "woman");
            case "children" -> byWord.get(head + "child");
            case "mice" -> byWord.get(head + "mouse");
            case "people" -> byWord.get(head + "person");
            default -> regular(noun);
        };
    }

    private @Nullable Silhouette regular(String noun) {
        for (String[] ending : List.of(
                new String[] {"ies", "y"},
                new String[] {"ves", "f"},
                new String[] {"ves", "fe"},
                new String[] {"men", "man"},
                new String[] {"es", ""},
                new String[] {"s", ""})) {
            if (noun.length() > 3 && noun.endsWith(ending[0]) && !noun.endsWith("ss")) {
                Silhouette found = byWord.get(noun.substring(0, noun.length() - ending[0].length()) + ending[1]);
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }

    private static List<String> lines(String resource) {
        try (BufferedReader in = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(NounTable.class.getResourceAsStream(resource), resource),
                StandardCharsets.UTF_8))) {
            return in.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
