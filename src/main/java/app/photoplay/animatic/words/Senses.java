package app.photoplay.animatic.words;

import app.photoplay.animatic.paint.ShippedTable;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a noun shows beside the other words of its sentence: a pot with a plant is no cooking pot ({@code senses.tsv}). */
final class Senses {

    private record Sense(String noun, Pattern beside, String shown) {}

    private static final List<Sense> SENSES = ShippedTable.of("senses.tsv").stream()
            .map(row -> new Sense(row.get(0), Pattern.compile(row.get(1)), row.get(2)))
            .toList();

    private Senses() {}

    /** @param noun in lower case */
    static Optional<Silhouette> of(String noun, String sentence, NounTable table) {
        String words = sentence.toLowerCase(Locale.ROOT);
        for (Sense sense : SENSES) {
            if (sense.noun().equals(noun) && sense.beside().matcher(words).find()) {
                return sense.shown().equals("-") ? Optional.empty() : Optional.of(table.silhouette(sense.shown()));
            }
        }
        return table.of(noun);
    }
}
