package app.photoplay.understanding;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Prints how well annotated texts are understood: by language, and for English and all others together. */
final class UnderstandingMain {

    private UnderstandingMain() {}

    /** @param args folders; before them --faults to be told everything that is wrong, --texts for a line a text */
    public static void main(String[] args) throws IOException {
        var switches = Arrays.stream(args).filter(arg -> arg.startsWith("--")).toList();
        for (String folder : args) {
            if (!folder.startsWith("--")) {
                measure(Path.of(folder), switches.contains("--faults"), switches.contains("--texts"));
            }
        }
    }

    private static void measure(Path folder, boolean faults, boolean texts) throws IOException {
        Map<String, Tally> byLanguage = new TreeMap<>();
        var others = new Tally();
        System.out.println("# " + folder + " (speakers: right/wrong/none %, by kind of tag; p precision, r recall)");
        long characters = 0;
        long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        for (var gold : GoldReader.folder(folder)) {
            var tally = Understanding.of(gold, fault -> {
                if (faults) {
                    System.out.println("  " + fault.replace('\n', ' '));
                }
            });
            characters += gold.text().length();
            if (texts) {
                System.out.println(tally.line(
                        gold.name().substring(0, Math.min(22, gold.name().length()))));
            }
            byLanguage.computeIfAbsent(gold.language(), key -> new Tally()).add(tally);
            if (!gold.language().equals("en")) {
                others.add(tally);
            }
        }
        double seconds = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start) / 1e9;
        byLanguage.forEach((language, tally) -> System.out.println(tally.line(language)));
        if (byLanguage.size() > 1) {
            System.out.println(others.line("all but en"));
        }
        System.out.printf(
                Locale.ROOT,
                "%d characters, read twice in %.1f s of one core, start-up included%n",
                characters,
                seconds);
    }
}
