package app.photoplay.animatic.compose;

import app.photoplay.animatic.paint.ShippedTable;
import app.photoplay.animatic.words.Noun;
import app.photoplay.animatic.words.NounTable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What is in the hand of somebody who does something, and how a long thing is held: {@code tools.tsv}, {@code grips.tsv}. */
final class Tools {

    /**
     * How a thing is held.
     *
     * @param at where the hand is, as a share of the thing's height from its foot
     * @param lean degrees that it leans forward
     */
    record Grip(double at, double lean) {}

    private record Deed(Pattern words, String tool) {}

    private static final List<Deed> DEEDS = ShippedTable.of("tools.tsv").stream()
            .map(row -> new Deed(Pattern.compile("(?iu)\\b(?:" + row.get(0) + ")\\b"), row.get(1)))
            .toList();
    private static final Map<String, List<String>> GRIPS =
            ShippedTable.of("grips.tsv").stream().collect(Collectors.toMap(List::getFirst, Function.identity()));

    private Tools() {}

    /** With what somebody does what the words say of them, where they name no thing: who digs has a shovel. */
    static Optional<Noun> of(String words) {
        return DEEDS.stream()
                .filter(deed -> deed.words().matcher(words).find())
                .map(deed -> NounTable.house().silhouette(deed.tool()))
                .map(tool -> new Noun(tool, tool.id(), tool.id(), 1, true, "", 0))
                .findFirst();
    }

    static Optional<Grip> grip(String id) {
        return Optional.ofNullable(GRIPS.get(id))
                .map(row -> new Grip(Double.parseDouble(row.get(1)), Double.parseDouble(row.get(2))));
    }
}
