package app.photoplay.animatic.words;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import net.sf.extjwnl.JWNLException;
import net.sf.extjwnl.data.IndexWord;
import net.sf.extjwnl.data.POS;
import net.sf.extjwnl.data.PointerType;
import net.sf.extjwnl.data.PointerUtils;
import net.sf.extjwnl.data.Synset;
import net.sf.extjwnl.data.Word;
import net.sf.extjwnl.data.list.PointerTargetNode;
import net.sf.extjwnl.dictionary.Dictionary;

/**
 * Makes {@code animatic/nouns.tsv} from {@code animatic/silhouettes.tsv}: every word that WordNet knows as a narrower one
 * of a silhouette's words, where that is what the word means first. Run from the project's folder after the silhouettes
 * were changed.
 */
final class NounTableMaker {

    private static final Path FOLDER = Path.of("src/main/resources/animatic");
    private static final Set<String> VISIBLE =
            Set.of("noun.artifact", "noun.animal", "noun.food", "noun.plant", "noun.object", "noun.person");
    /** A word whose visible meaning is rarer than this many others is not taken for it. */
    private static final int SENSES = 1;

    /** Numbers and colours are names of cards and of butterflies, and seldom meant as such. */
    private static final Set<String> NO_NOUNS = Set.of(
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "white",
            "black",
            "grey",
            "gray",
            "blue",
            "green",
            "brown",
            "red",
            "saloon",
            "deck",
            "pack",
            "party",
            "character",
            "head",
            "star",
            "hand",
            "double",
            "power",
            "powers",
            "other",
            "second",
            "first",
            "figure",
            "face",
            "love",
            "dear",
            "match",
            "sport",
            "host",
            "subject",
            "extra",
            "case",
            "body",
            "soul",
            "voice",
            "nobody",
            "somebody",
            "self",
            "will",
            "gas",
            "still",
            "plant",
            "works",
            "down",
            "past",
            "back",
            "front",
            "top",
            "side",
            "edge",
            "round",
            "shook",
            "felt",
            "lay",
            "wound",
            "pocket",
            "breast pocket",
            "hip pocket",
            "screw",
            "landing");

    private final Dictionary dictionary;
    private final Map<Synset, String> claimed = new LinkedHashMap<>();
    private final Map<String, String> own = new TreeMap<>();

    private NounTableMaker() throws JWNLException {
        dictionary = Dictionary.getDefaultResourceInstance();
    }

    public static void main(String[] args) throws IOException, JWNLException {
        NounTableMaker maker = new NounTableMaker();
        try (Stream<String> lines = Files.lines(FOLDER.resolve("silhouettes.tsv"))) {
            for (String[] row : lines.filter(l -> !l.isBlank() && !l.startsWith("#"))
                    .map(l -> l.split("\t"))
                    .toList()) {
                maker.claim(row[0], row[4], row[3].equals("person"));
            }
        }
        Map<String, String> found = maker.words();
        Map<String, Set<String>> byMeaning = new TreeMap<>();
        found.forEach((word, meaning) ->
                byMeaning.computeIfAbsent(meaning, m -> new TreeSet<>()).add(word));
        StringBuilder out = new StringBuilder("""
                # Words by what they show. Made by NounTableMaker from silhouettes.tsv and WordNet 3.1.
                # WordNet 3.1 Copyright 2011 by Princeton University. All rights reserved. It may be used, copied, modified and
                # distributed without fee; it is provided "as is", and Princeton University makes no representations or warranties.
                """);
        byMeaning.forEach((meaning, words) ->
                out.append(meaning).append('\t').append(String.join(",", words)).append('\n'));
        Files.writeString(FOLDER.resolve("nouns.tsv"), out);
        System.out.println(found.size() + " words");
    }

    private void claim(String meaning, String words, boolean person) throws JWNLException {
        for (String word : words.split(",")) {
            String[] parts = word.strip().replaceFirst("^=", "").split("#");
            own.put(parts[0], meaning);
            IndexWord index = dictionary.getIndexWord(POS.NOUN, parts[0]);
            if (index == null || word.strip().startsWith("=")) {
                continue;
            }
            List<Synset> senses = index.getSenses();
            Synset sense = parts.length > 1
                    ? senses.get(Integer.parseInt(parts[1]) - 1)
                    : senses.stream()
                            .filter(s -> person == s.getLexFileName().equals("noun.person"))
                            .filter(s -> VISIBLE.contains(s.getLexFileName()) || person)
                            .findFirst()
                            .orElse(null);
            if (sense == null) {
                System.err.println(meaning + ": " + word + " has no such meaning");
            } else {
                claimed.putIfAbsent(sense, meaning);
            }
        }
    }

    /** The nearest broader meaning that is claimed counts. */
    private Map<String, String> words() throws JWNLException {
        Map<Synset, String> all = new HashMap<>();
        Map<Synset, Integer> steps = new HashMap<>();
        Deque<Synset> queue = new ArrayDeque<>(claimed.keySet());
        claimed.forEach((synset, meaning) -> {
            all.put(synset, meaning);
            steps.put(synset, 0);
        });
        while (!queue.isEmpty()) {
            Synset synset = queue.poll();
            for (PointerTargetNode node : PointerUtils.getDirectHyponyms(synset)) {
                Synset narrower = node.getSynset();
                if (all.putIfAbsent(narrower, all.get(synset)) == null) {
                    queue.add(narrower);
                }
            }
        }
        Map<String, String> found = new TreeMap<>();
        Set<String> seen = new HashSet<>();
        for (Synset synset : all.keySet()) {
            for (Word word : synset.getWords()) {
                String lemma = word.getLemma();
                if (!lemma.matches("[a-z][a-z' -]+") || lemma.split(" ").length > 3 || !seen.add(lemma)) {
                    continue;
                }
                String meaning = meaning(lemma, all);
                String head = own.get(lemma.substring(lemma.lastIndexOf(' ') + 1));
                boolean described = "person".equals(meaning)
                        && !own.containsKey(lemma)
                        && dictionary.getIndexWord(POS.ADJECTIVE, lemma) != null;
                boolean verb = lemma.endsWith("ed") && "person".equals(meaning);
                if (meaning != null && !verb && !described && !NO_NOUNS.contains(lemma)) {
                    found.put(lemma, meaning.equals("person") && head != null ? head : meaning);
                }
            }
        }
        found.putAll(own);
        return found;
    }

    /** A person's name is written with a capital, and says nothing of the common noun. */
    private String meaning(String lemma, Map<Synset, String> meanings) throws JWNLException {
        List<Synset> all = dictionary.getIndexWord(POS.NOUN, lemma).getSenses();
        List<Synset> senses = all.stream().filter(sense -> !name(sense)).toList();
        if (name(all.getFirst()) && dictionary.getIndexWord(POS.ADJECTIVE, lemma) != null) {
            return null;
        }
        for (int i = 0; i < Math.min(SENSES, senses.size()); i++) {
            Synset sense = senses.get(i);
            String meaning = meanings.get(sense);
            if (meaning != null && !(i > 0 && generic(meaning)) && !instance(sense)) {
                return meaning;
            }
            if (i == 0 && sense.getLexFileName().equals("noun.person") && meaning != null) {
                return meaning;
            }
            if (i == 0 && Arrays.asList("noun.time", "noun.act").contains(sense.getLexFileName())) {
                return null;
            }
        }
        return null;
    }

    private static boolean generic(String meaning) {
        return meaning.equals("person") || meaning.equals("man") || meaning.equals("woman");
    }

    private static boolean name(Synset synset) {
        return synset.getLexFileName().equals("noun.person")
                && !synset.getPointers(PointerType.INSTANCE_HYPERNYM).isEmpty();
    }

    private static boolean instance(Synset synset) throws JWNLException {
        return !synset.getTargets(PointerType.INSTANCE_HYPERNYM).isEmpty();
    }
}
