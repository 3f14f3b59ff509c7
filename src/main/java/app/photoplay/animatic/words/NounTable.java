package app.photoplay.animatic.words;

import app.photoplay.animatic.paint.ShippedTable;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
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
        for (List<String> cell : ShippedTable.of("silhouettes.tsv")) {
            String id = cell.getFirst();
            Silhouette.Where where = Silhouette.Where.valueOf(cell.get(3).toUpperCase(Locale.ROOT));
            byId.put(id, new Silhouette(id, cell.get(1), Double.parseDouble(cell.get(2)), where));
        }
        for (List<String> cell : ShippedTable.of("nouns.tsv")) {
            Silhouette shown = Objects.requireNonNull(byId.get(cell.getFirst()), cell.getFirst());
            for (String word : cell.get(1).split(",")) {
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
                new String[] {"s", ""},
                new String[] {"es", ""})) {
            if (noun.length() > 3 && noun.endsWith(ending[0]) && !noun.endsWith("ss")) {
                Silhouette found = byWord.get(noun.substring(0, noun.length() - ending[0].length()) + ending[1]);
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }
}
