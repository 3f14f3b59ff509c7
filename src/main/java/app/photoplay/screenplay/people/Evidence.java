package app.photoplay.screenplay.people;

import app.photoplay.screenplay.language.Token;
import app.photoplay.screenplay.language.WordLists;
import java.util.List;
import java.util.Set;

/** The words that tell a person from a thing. */
record Evidence(
        Set<String> speech, Set<String> arrivals, Set<String> blockers, Set<String> prepositions, Set<String> people) {

    private static final Set<String> ACTS = Set.of(
            "had", "took", "gave", "made", "knew", "saw", "felt", "heard", "held", "kept", "left", "lost", "put", "sat",
            "stood", "spoke", "threw", "told", "wore", "won", "smiled", "laughed", "sang", "slept", "did", "could",
            "would", "wept", "woke", "drank", "ate", "caught", "bent", "shook", "rose", "lay", "hid", "paid", "led",
            "met", "read", "lit", "sent", "bought", "brought", "built", "blew", "drew", "wrote", "broke", "chose",
            "grew", "flung", "stole", "swore", "woken", "knelt", "leant", "swung", "struck", "tries", "takes", "looks",
            "turns", "smiles", "nods", "opens", "sits", "stands", "gives", "makes", "sees", "has", "hatte", "nahm",
            "gab", "sah", "sprach", "avait", "prit", "vit", "regarda", "tenía", "tomó", "miró", "vio", "aveva", "prese",
            "guardò");
    private static final Set<String> BEING = Set.of("was", "were", "is", "are");
    /** What whoever is not there any more had done. */
    private static final Set<String> AWAY = Set.of(
            "gone",
            "died",
            "left",
            "lived",
            "built",
            "drowned",
            "sailed",
            "moved",
            "vanished",
            "disappeared",
            "married",
            "taught",
            "owned",
            "made",
            "bought",
            "written",
            "sent",
            "given",
            "told",
            "said",
            "promised",
            "warned",
            "once");

    private static final Set<String> NOT_NAMES = Set.of(
            "i",
            "i'm",
            "i'll",
            "i've",
            "i'd",
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday",
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december",
            "english",
            "french",
            "german",
            "spanish",
            "latin",
            "greek",
            "christmas",
            "easter",
            "god",
            "lord",
            "heaven",
            "chapter",
            "england",
            "france",
            "germany",
            "america",
            "europe",
            "london",
            "paris",
            "mr",
            "mrs",
            "miss",
            "ms",
            "dr",
            "sir",
            "madam",
            "ma'am",
            "ok",
            "okay",
            "tv",
            "project",
            "gutenberg",
            "ebook");

    static Evidence in(String language) {
        return new Evidence(
                WordLists.words("grammar", language, "speech"),
                WordLists.words("grammar", language, "arrive"),
                WordLists.words("grammar", language, "blocker"),
                WordLists.words("grammar", language, "preposition"),
                WordLists.categories("people", language).keySet());
    }

    boolean isAct(String word) {
        return speech.contains(word)
                || arrivals.contains(word)
                || ACTS.contains(word)
                || word.length() > 4 && word.endsWith("ed");
    }

    /** Whether a verb there shows somebody doing something: «had gone to sea» tells of somebody who is not there. */
    boolean acts(List<Token> tokens, int verb) {
        String word = tokens.get(verb).lower();
        int next = verb + 1;
        if (word.equals("had") && next < tokens.size()) {
            String behind = tokens.get(next).lower();
            boolean away = AWAY.contains(behind) || behind.equals("been") || behind.equals("never");
            return !away;
        }
        boolean doing = BEING.contains(word)
                && next < tokens.size()
                && tokens.get(next).lower().endsWith("ing");
        return doing || isAct(word);
    }

    boolean isName(String lower) {
        return lower.length() > 1 && !NOT_NAMES.contains(lower);
    }
}
