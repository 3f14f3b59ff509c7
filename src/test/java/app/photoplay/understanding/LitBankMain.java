package app.photoplay.understanding;

import app.photoplay.understanding.LitBankBook.Mention;
import app.photoplay.understanding.LitBankBook.Quote;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Writes LitBank's annotations (github.com/dbamman/litbank, CC BY 4.0) in the format of our own texts: every second book by
 * name into the folder {@code develop}, the others into {@code unseen}. What kind of tag a line has is not annotated; it
 * follows from who is mentioned next to it.
 */
final class LitBankMain {

    private static final Pattern BLANK_LINE = Pattern.compile("\\R\\s*\\R");
    private static final int NEAR = 9;

    private final LitBankBook book;
    private final Map<String, Set<String>> names = new LinkedHashMap<>();

    private LitBankMain(LitBankBook book) {
        this.book = book;
        String narrator = narrator();
        for (String kind : List.of("PROP", "NOM", "PRON")) {
            for (var mention : book.mentions()) {
                boolean told = book.quotes().stream()
                        .noneMatch(quote -> quote.from() <= mention.from() && mention.from() <= quote.to());
                boolean named = kind.equals("PROP")
                        || told
                                && (kind.equals("NOM")
                                        || mention.words().equals("I")
                                                && mention.entity().equals(narrator));
                if (mention.kind().equals(kind) && named) {
                    names.computeIfAbsent(mention.entity(), key -> new LinkedHashSet<>())
                            .add(clean(mention.words()));
                }
            }
        }
    }

    public static void main(String[] args) throws IOException {
        var litbank = Path.of(args[0]);
        try (var files = Files.list(litbank.resolve("original"))) {
            var books = files.map(file -> file.getFileName().toString().replace(".txt", ""))
                    .sorted()
                    .toList();
            for (int index = 0; index < books.size(); index++) {
                var folder = Path.of(args[1], index % 2 == 0 ? "develop" : "unseen");
                Files.createDirectories(folder);
                var book = LitBankBook.of(litbank, books.get(index));
                Files.writeString(folder.resolve("en-" + books.get(index) + ".txt"), new LitBankMain(book).annotated());
            }
        }
    }

    /** Whoever is «I» most often outside of speech, or nobody. */
    private String narrator() {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (var mention : book.mentions()) {
            boolean said = book.quotes().stream()
                    .anyMatch(quote -> quote.from() <= mention.from() && mention.from() <= quote.to());
            if (mention.words().equals("I") && !said) {
                counts.merge(mention.entity(), 1, Integer::sum);
            }
        }
        return counts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse("");
    }

    private String annotated() {
        var text = new StringBuilder();
        book.quotes().forEach(quote -> names.computeIfAbsent(quote.speaker(), key -> new LinkedHashSet<>()));
        names.forEach((entity, all) -> {
            all.add(label(entity).replaceAll("-\\d+$", ""));
            String others = String.join(", ", all);
            text.append("@person ")
                    .append(label(entity))
                    .append(others.isEmpty() ? "" : " = " + others)
                    .append("\n");
        });
        int start = book.starts()[0];
        int end = book.ends()[book.ends().length - 1];
        var breaks = BLANK_LINE.matcher(book.text()).region(start, end);
        int from = start;
        while (from < end) {
            boolean more = breaks.find();
            int to = more ? breaks.start() : end;
            text.append("\n").append(paragraph(from, to));
            from = more ? breaks.end() : end;
        }
        return text.toString();
    }

    private String paragraph(int from, int to) {
        var lines = new StringBuilder();
        for (var quote : book.quotes()) {
            int start = book.starts()[quote.from()];
            if (start >= from && start < to) {
                String words = onOneLine(book.text().substring(start, Math.min(to, book.ends()[quote.to()])))
                        .replaceAll("^[\\s\"'“”‘’—_-]+|[\\s\"'“”‘’_]+$", "");
                if (!words.isEmpty()) {
                    lines.append("> %s (%s): %s%n".formatted(label(quote.speaker()), kind(quote, from, to), words));
                }
            }
        }
        String told = onOneLine(book.text().substring(from, to));
        return told.isBlank() ? "" : lines + told + "\n";
    }

    private String kind(Quote quote, int from, int to) {
        for (int step : new int[] {1, -1}) {
            int word = step > 0 ? quote.to() : quote.from();
            for (int near = 0; near < NEAR; near++) {
                word += step;
                if (word < 0 || word >= book.starts().length || book.starts()[word] < from || book.ends()[word] > to) {
                    break;
                }
                String sign = book.text().substring(book.starts()[word], book.ends()[word]);
                if (sign.matches("[.!?;“\"‘]+")) {
                    break;
                }
                var mention = mention(word, quote.speaker());
                if (mention != null) {
                    return switch (mention.kind()) {
                        case "PROP" -> "name";
                        case "PRON" -> "pronoun";
                        default -> "noun";
                    };
                }
            }
        }
        return "none";
    }

    private Mention mention(int word, String entity) {
        return book.mentions().stream()
                .filter(mention -> mention.from() <= word
                        && word <= mention.to()
                        && mention.entity().equals(entity))
                .findFirst()
                .orElse(null);
    }

    private static String label(String entity) {
        return clean(entity.replace('_', ' '));
    }

    private static String clean(String words) {
        return onOneLine(words.replaceAll("[=(),@>]", " "));
    }

    private static String onOneLine(String words) {
        return words.replace('_', ' ').replaceAll("\\s+", " ").strip();
    }
}
