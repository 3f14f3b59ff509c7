package app.photoplay.animatic.words;

import app.photoplay.generation.ShotBrief;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Where a shot plays by its own words, beside what the slug line of its scene says. */
record Whereabouts(Lexicon lexicon) {

    private static final Pattern WEST = Pattern.compile("(?iu)\\b(?:saloon|sheriff|cowboys?|stagecoach|gunslinger)\\b");
    private static final Pattern OUTER = Pattern.compile(
            "(?iu)\\b(?:outside|orbit(?:s|ed)?|turned slowly|spacewalk|airlock|floated|landed|launched)\\b");
    private static final Pattern SPACE_WALK = Pattern.compile("(?iu)\\b(?:outside|spacewalk|floated (?:out|into))\\b");
    private static final Pattern INNER = Pattern.compile("(?iu)\\b(?:inside|through the window|corridor|cabin|sat)\\b");
    private static final Pattern SHIPS =
            Pattern.compile("(?iu)\\b(?:ships?|frigates?|fleet|boats?|vessels?|galleons?)\\b");
    private static final String PHRASE = "(?:the|a|an|his|her|their|its) ((?:[\\p{L}’'-]+ ){0,2}?[\\p{L}’'-]+)";
    /** What opens a shot as its place, or where those who are seen go. */
    private static final Pattern ENTERED =
            Pattern.compile("(?u)(?:(?:^|[.!?] )(?:[\\p{L} ]{3,14}, )?(?i:in|inside|at|on|deep in|down in) "
                    + PHRASE
                    + "(?=,| (?:an?|the|two|three|he|she|it|they|there|\\p{Lu}))|\\b(?:into|across|through|inside|(?:stood|lay|sat|lived|walked|waited|knelt|slept|hid|rode|danced|played) (?:\\w+ )?(?:in|at|through|along)) "
                    + PHRASE + "(?=[,.;!?]| (?:and|with|at|of|on|in|under|beside|near|beneath|while|towards?)\\b|$))");

    /** What closes a sentence as its place; the second group is there so that both patterns have two. */
    private static final Pattern AT_THE_END = Pattern.compile("(?u)\\b(?:in|at|on) " + PHRASE + "(?=[.!?,]|$)(\\b)?");
    /** On what one may stand in many places. */
    private static final Pattern GROUND = Pattern.compile("(?iu)\\b(?:sand|ice|snow|waves|bank|lawn|grass|lane)$");

    private static final Pattern BEFORE =
            Pattern.compile("(?iu)\\b(?:in front of|outside|before|behind|ran out of|came out of|left) " + PHRASE);
    private static final Pattern OUT_OF_A_WINDOW = Pattern.compile(
            "(?iu)\\b(?:look|star|gaz|peer)(?:s|es|ed|ing)? (?:out of|through|out at|from) (?:the|a|his|her|their) (?:\\w+ )?window\\b|\\b(?:stood|stands|sat|sits|was|waited|standing) (?:at|by|beside) (?:the|a|his|her|their) (?:\\w+ )?window\\b");
    /** Who is there is out of the house. */
    private static final Pattern AT_THE_GATE =
            Pattern.compile("(?iu)\\b(?:at|by|before|outside|through) the (?:\\w+ )?(?:gate|fence|porch|doorstep)\\b"
                    + "|\\b(?:went|ran|walked|stepped|waited|stood|came|rushed|hurried) (?:\\w+ )?outside\\b");

    private static final Pattern BEDSIDE =
            Pattern.compile("(?iu)\\b(?:on|in|from|beside|under) (?:the|a|his|her) bed\\b");
    private static final Pattern OPENS =
            Pattern.compile("(?:^|[.!?] )(?:In|On|At) the \\p{Ll}+ (?:behind|before|outside)");
    /** What nobody does under a roof. */
    private static final Pattern RIDES = Pattern.compile(
            "(?iu)\\b(?:rode|rides|riding|gallop(?:s|ed|ing)?|on horseback|(?:his|her|their|onto the|on a) horses?)\\b");

    private static final Pattern HOME =
            Pattern.compile("(?iu)\\bat (?:home|his house|her house|their house|supper|dinner|breakfast)\\b");
    private static final Pattern WAR = Pattern.compile(
            "(?iu)\\b(?:trench(?:es)?|bayonets?|shells? (?:exploded|fell|burst)|barbed wire|battle)\\b");
    private static final Pattern PALACE =
            Pattern.compile("(?iu)\\b(?:castle|palace|throne|king|queen|emperor|knights?)\\b");
    private static final Pattern SPACE = Pattern.compile(
            "(?iu)\\b(?:rockets?|airlock|space ?ship|spacecraft|in orbit|astronauts?|space suit|oxygen|planets?|starship)\\b");
    private static final Pattern UNDER_SEA =
            Pattern.compile("(?iu)\\b(?:submarines?|periscope|torpedo(?:es)?|sailors?|whales?)\\b");
    private static final Pattern ROWING = Pattern.compile("(?iu)\\browed\\b|\\brows (?:to|out|the|across)\\b");
    private static final Pattern ON_BOARD =
            Pattern.compile("(?iu)\\b(?:deck|on board|aboard|captain|crew|cabin boy|sailors?)\\b");

    /**
     * Where the words of the shot itself say that it plays, which goes before what the scene's slug line says: «In the
     * court, …», «he ran into the forest», «in front of the hospital».
     */
    Optional<PlaceKind> entered(String action, String slug) {
        Matcher outside = BEFORE.matcher(action);
        if (OUT_OF_A_WINDOW.matcher(action).find()
                && !OUTER.matcher(action).find()
                && !named(slug).filter(PlaceKind::isInterior).isPresent()) {
            return Optional.of(PlaceKind.STAGE);
        }
        if (SPACE_WALK.matcher(action).find() && SPACE.matcher(action).find()) {
            return Optional.of(PlaceKind.SPACESHIP);
        }
        if (HOME.matcher(action).find()) {
            return Optional.of(PlaceKind.ROOM);
        }
        if (outside.find() && !OPENS.matcher(action).find()) {
            Optional<PlaceKind> before = named(outside.group(1)).flatMap(Whereabouts::outsideOf);
            if (before.isPresent()) {
                return before;
            }
        }
        Optional<PlaceKind> place = Stream.concat(
                        ENTERED.matcher(action).results(),
                        AT_THE_END.matcher(action).results())
                .map(found -> found.group(1) == null ? found.group(2) : found.group(1))
                .filter(words -> !slug.toLowerCase(Locale.ROOT).contains(words.toLowerCase(Locale.ROOT)))
                .filter(words -> !GROUND.matcher(words).find())
                .flatMap(words ->
                        named(words).or(() -> named("the " + words)).or(() -> named("on the " + words)).stream())
                .findFirst();
        return place.isEmpty() && AT_THE_GATE.matcher(action).find()
                ? named(slug).flatMap(Whereabouts::outsideOf)
                : place;
    }

    /** What lies before the door of a building. */
    private static Optional<PlaceKind> outsideOf(PlaceKind building) {
        return switch (building) {
            case SCHOOL -> Optional.of(PlaceKind.GARDEN);
            case SHOP, HOSPITAL, COURT, LIBRARY, CHURCH, BAR, OFFICE, THEATRE, PRISON -> Optional.of(PlaceKind.STREET);
            case HUT -> Optional.of(PlaceKind.FIELD);
            case ROOM, KITCHEN, BEDROOM -> Optional.of(PlaceKind.GARDEN);
            default -> Optional.empty();
        };
    }

    /** The last place that words name, if they end with it. */
    Optional<PlaceKind> named(String words) {
        PlaceKind[] last = {null};
        int[] end = {-1};
        lexicon.find(
                words,
                (meaning, at) -> ShotReader.place(meaning).ifPresent(p -> {
                    last[0] = p;
                    end[0] = at;
                }));
        return end[0] >= words.split("\\P{L}+").length - 2 ? Optional.ofNullable(last[0]) : Optional.empty();
    }

    /** What the words around a place make of it: a town with a saloon, a station that turns among the stars, a ship under feet. */
    static PlaceKind byEvidence(PlaceKind place, ShotBrief brief) {
        String words =
                brief.action() + " " + brief.sceneWords() + " " + brief.slug().place();
        return switch (place) {
            case FIELD, LAND -> WAR.matcher(words).find() ? PlaceKind.BATTLEFIELD : place;
            case BEACH, HARBOUR -> ROWING.matcher(brief.action()).find() ? PlaceKind.SEA : place;
            case DECK -> {
                if (ROWING.matcher(brief.action()).find()) {
                    yield PlaceKind.SEA;
                }
                boolean seen = brief.cast().isEmpty()
                        && !ON_BOARD.matcher(brief.action()).find()
                        && SHIPS.matcher(brief.action()).find();
                yield seen ? PlaceKind.SEA : place;
            }
            case STREET, VILLAGE, ROAD -> WEST.matcher(words).find() ? PlaceKind.WESTERN : place;
            case HALL ->
                SPACE.matcher(words).find()
                        ? PlaceKind.SPACESHIP
                        : PALACE.matcher(words).find() ? PlaceKind.BALLROOM : place;
            case ROOM, OFFICE, CABIN, STAGE, MANSION -> {
                if (place != PlaceKind.CABIN && BEDSIDE.matcher(brief.action()).find()) {
                    yield PlaceKind.BEDROOM;
                }
                if (place != PlaceKind.MANSION && SPACE.matcher(words).find()) {
                    yield PlaceKind.SPACESHIP;
                }
                yield place == PlaceKind.CABIN ? onBoard(place, brief, words) : place;
            }
            case SPACESHIP ->
                UNDER_SEA.matcher(words).find() && !SPACE.matcher(words).find()
                        ? PlaceKind.CABIN
                        : OUTER.matcher(brief.action()).find()
                                        && !INNER.matcher(brief.action()).find()
                                ? PlaceKind.SPACE
                                : place;
            case SEA -> ROWING.matcher(brief.action()).find() ? place : onBoard(place, brief, words);
            default -> place;
        };
    }

    /** Whether the words can be shown in the open only. */
    static boolean isOpen(String action) {
        return RIDES.matcher(action).find();
    }

    private static PlaceKind onBoard(PlaceKind place, ShotBrief brief, String words) {
        boolean here = ON_BOARD.matcher(brief.action()).find();
        return here || ON_BOARD.matcher(words).find() && !brief.cast().isEmpty() ? PlaceKind.DECK : place;
    }
}
