package app.photoplay.animatic.figure;

import app.photoplay.animatic.paint.Rng;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What kind of creature a cast member is; creatures of stories walk upright and wear clothes. */
public enum Species {
    HUMAN(""),
    RABBIT("rabbits?|hares?|bunny|bunnies"),
    CAT("cats?|kittens?|kitty|tomcat"),
    DOG("dogs?|pupp(?:y|ies)|hounds?|terrier|spaniel|poodle|bulldog"),
    HORSE("horses?|pon(?:y|ies)|mares?|stallions?|donkeys?|mules?|unicorns?"),
    BIRD("birds?|ducks?|dodo|lory|eagles?|eaglet|owls?|ravens?|crows?|parrots?|geese|goose|gryphon|griffin|sparrows?"
            + "|pigeons?|magpies?|canar(?:y|ies)|hens?|rooster|cock|chickens?|swans?|nightingale|flamingo(?:es|s)?"),
    MOUSE("mouse|mice|dormouse|rats?|hamster|guinea-pigs?|squirrels?|moles?|hedgehogs?"),
    FOX("fox(?:es)?|vixen|weasels?|badgers?|raccoons?"),
    BEAR("bears?|gorillas?|apes?|monkeys?"),
    WOLF("wol(?:f|ves)|werewolf|jackals?|hyenas?|crocodiles?|dragons?"),
    FROG("frogs?|toads?|lizards?|fish|turtles?|tortoises?|snakes?"),
    PIG("pigs?|piglets?|hogs?|boars?"),
    STAG("stags?|deers?|fawns?|goats?|lambs?|sheep|cows?|bulls?|ox(?:en)?"),
    LION("lions?|lioness|tigers?|leopards?|panthers?"),
    CATERPILLAR("caterpillars?|worms?|slugs?|centipedes?");

    private static final Set<String> OPENERS =
            Set.of(("the a an white black red brown grey gray old little big great young mad march cheshire mock bad "
                            + "three blind golden blue green talking wise small large poor wild ugly first second another his her my our their")
                    .split(" "));
    /** Of the shape of people, though no people. */
    private static final Pattern CREATURES = Pattern.compile(
            "(?iu).*\\b(?:giant|giantess|ogre|troll|monster|dwarf|elf|gnome|fairy|goblin|ghost|alien|mermaid|vampire|robot|angel|devil|demon|golem|snowman|scarecrow|doll|puppet|witch|genie|creature|leprechaun|imp|zombie|mummy|skeleton)\\b.*");

    private static final Species[] GUESSES = {DOG, DOG, CAT, DOG};

    private final Pattern words;

    Species(String words) {
        this.words = words.isEmpty() ? Pattern.compile("(?!)") : Pattern.compile("\\b(?:" + words + ")\\b");
    }

    /** Whether this is a beast rather than a person. */
    public boolean isAnimal() {
        return this != HUMAN;
    }

    /** The animal that some words speak of first, if any. */
    public static Optional<Species> named(String words) {
        String lower = words.toLowerCase(Locale.ROOT);
        Species found = null;
        int first = Integer.MAX_VALUE;
        for (Species species : values()) {
            Matcher matcher = species.words.matcher(lower);
            if (matcher.find() && matcher.start() < first) {
                first = matcher.start();
                found = species;
            }
        }
        return Optional.ofNullable(found);
    }

    /**
     * The species of a cast member. «The White Rabbit» is a rabbit whatever the text says of his sex, «Brad Wolf» is a
     * man unless the text calls him an animal.
     */
    static Species of(String name, String description, boolean saidToBeAnimal) {
        Optional<Species> byName = named(name);
        if (byName.isEmpty() && CREATURES.matcher(name + " " + description).matches()) {
            return HUMAN;
        }
        if (saidToBeAnimal) {
            return byName.or(() -> named(description))
                    .orElseGet(() -> GUESSES[Rng.ofName(name).below(GUESSES.length)]);
        }
        return byName.filter(species -> isBareName(name, species)).orElse(HUMAN);
    }

    private static boolean isBareName(String name, Species species) {
        for (String word : name.toLowerCase(Locale.ROOT).split("[^\\p{L}\\-]+")) {
            if (!word.isEmpty()
                    && !OPENERS.contains(word)
                    && !species.words.matcher(word).matches()) {
                return false;
            }
        }
        return true;
    }
}
