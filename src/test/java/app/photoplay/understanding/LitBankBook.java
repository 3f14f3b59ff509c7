package app.photoplay.understanding;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A book of LitBank: its words, each with its place in the printed text, its quotations and its mentions of people.
 *
 * @param text as printed
 * @param starts where each word begins there
 * @param ends behind each word
 * @param quotes in order
 * @param mentions of people, in order
 */
record LitBankBook(String text, int[] starts, int[] ends, List<Quote> quotes, List<Mention> mentions) {

    /** @param from its first word, to its last */
    record Quote(int from, int to, String speaker) {}

    /** @param kind PROP, NOM or PRON */
    record Mention(int from, int to, String words, String kind, String entity) {}

    static LitBankBook of(Path litbank, String name) throws IOException {
        var sentences = new ArrayList<Integer>();
        var words = new ArrayList<String>();
        for (String line : Files.readAllLines(litbank.resolve("quotations/tsv/" + name + "_brat.txt"))) {
            sentences.add(words.size());
            if (!line.isBlank()) {
                words.addAll(List.of(line.strip().split("\\s+")));
            }
        }
        String text =
                new String(Files.readAllBytes(litbank.resolve("original/" + name + ".txt")), StandardCharsets.UTF_8);
        int[] starts = new int[words.size()];
        int[] ends = new int[words.size()];
        align(text, words, starts, ends);
        return new LitBankBook(
                text, starts, ends, quotes(litbank, name, sentences), mentions(litbank, name, sentences));
    }

    /** Words stand in the print in the same order, but for blanks, emphasis and the form of quotation marks. */
    private static void align(String text, List<String> words, int[] starts, int[] ends) {
        int at = 0;
        for (int word = 0; word < words.size(); word++) {
            int start = -1;
            for (char sign : words.get(word).toCharArray()) {
                int next = at;
                while (next < text.length() && next < at + 60 && plain(text.charAt(next)) != plain(sign)) {
                    next++;
                }
                boolean found = next < text.length() && plain(text.charAt(next)) == plain(sign);
                if (found && start < 0) {
                    start = next;
                }
                at = found ? next + 1 : at;
            }
            starts[word] = start < 0 ? at : start;
            ends[word] = at;
        }
    }

    private static char plain(char sign) {
        return switch (sign) {
            case '“', '”', '`', '‘', '’', '"' -> '\'';
            default -> sign;
        };
    }

    private static List<Quote> quotes(Path litbank, String name, List<Integer> sentences) throws IOException {
        Map<String, int[]> spans = new HashMap<>();
        Map<String, String> speakers = new HashMap<>();
        for (String line : Files.readAllLines(litbank.resolve("quotations/tsv/" + name + "_brat.ann"))) {
            String[] cells = line.split("\t");
            if (cells[0].equals("QUOTE")) {
                spans.put(cells[1], span(cells, 2, sentences));
            } else {
                speakers.put(cells[1], cells[2]);
            }
        }
        return spans.entrySet().stream()
                .filter(quote -> speakers.containsKey(quote.getKey()))
                .map(quote -> new Quote(quote.getValue()[0], quote.getValue()[1], speakers.get(quote.getKey())))
                .sorted(java.util.Comparator.comparingInt(Quote::from))
                .toList();
    }

    private static int[] span(String[] cells, int first, List<Integer> sentences) {
        return new int[] {
            sentences.get(Integer.parseInt(cells[first])) + Integer.parseInt(cells[first + 1]),
            sentences.get(Integer.parseInt(cells[first + 2])) + Integer.parseInt(cells[first + 3])
        };
    }

    private static List<Mention> mentions(Path litbank, String name, List<Integer> sentences) throws IOException {
        Map<String, String[]> cellsById = new HashMap<>();
        Map<String, String> entities = new HashMap<>();
        for (String line : Files.readAllLines(litbank.resolve("coref/tsv/" + name + "_brat.ann"))) {
            String[] cells = line.split("\t");
            if (cells[0].equals("MENTION")) {
                cellsById.put(cells[1], cells);
            } else if (cells[0].equals("COREF")) {
                entities.put(cells[1], cells[2]);
            }
        }
        var mentions = new ArrayList<Mention>();
        cellsById.forEach((id, cells) -> {
            if (cells[7].equals("PER") && entities.containsKey(id)) {
                int[] span = span(cells, 2, sentences);
                mentions.add(new Mention(span[0], span[1], cells[6], cells[8], entities.get(id)));
            }
        });
        mentions.sort(java.util.Comparator.comparingInt(Mention::from));
        return mentions;
    }
}
