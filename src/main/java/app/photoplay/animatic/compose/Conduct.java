package app.photoplay.animatic.compose;

import app.photoplay.animatic.figure.Act;
import app.photoplay.animatic.words.NounTable;
import app.photoplay.animatic.words.PlaceKind;
import app.photoplay.animatic.words.Sight;
import app.photoplay.animatic.words.Silhouette;
import app.photoplay.generation.ShotBrief;
import app.photoplay.screenplay.CastMember;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What the people of a shot do in the place where they are: whoever sits in a meadow has no chair. */
record Conduct(ShotBrief brief, Sight sight) {

    /** What somebody can do while falling; whoever does anything else just falls. */
    private static final Set<Act> KEPT_IN_FALLING =
            EnumSet.of(Act.READ, Act.REACH, Act.WATCH, Act.DRINK, Act.LETTER, Act.BOW);

    private static final Pattern GIVES = Pattern.compile(
            "(?iu)\\b(?:gave|gives|hand(?:s|ed)|offer(?:s|ed)|pass(?:es|ed) (?:him|her|it)|shook hands|shakes? hands|took (?:his|her|the \\w+’s) hand|held (?:his|her) hand)\\b");

    private static final Pattern TABLE =
            Pattern.compile("(?iu)\\b(?:tables?|dinner|supper|breakfast|feast|banquet)\\b");
    private static final Pattern BED = Pattern.compile("(?iu)\\b(?:bed|cot|sickbed|mattress|hammock|couch|sofa)\\b");
    private static final Pattern SEAT = Pattern.compile(
            "(?iu)\\b(?:chairs?|bench(?:es)?|tables?|stools?|seats?|desks?|throne|sofa|couch|armchair|dinner|supper|breakfast)\\b");

    /** The silhouettes of what {@link #afloat} takes people on. */
    static final Set<String> BOATS = Set.of("rowboat", "canoe", "raft", "sailboat", "oar");

    private static final String BOAT =
            "(?:\\w+ ){0,2}(?:boat|rowboat|rowing boat|dinghy|canoe|kayak|raft|lifeboat|gondola|punt)\\b";
    private static final Pattern IN_A_BOAT =
            Pattern.compile("(?iu)\\b(?:(?:in|into|on|aboard|inside) (?:the|a|an|his|her|their) " + BOAT
                    + "|rowed|rowing|rows (?:the|out|to|across|back)|over the side)");
    private static final Pattern ASHORE = Pattern.compile(
            "(?iu)\\b(?:ashore|landed|reached (?:the|an|a) (?:shore|beach|bank|island|harbour|land)|back on land)\\b");
    /** Where nobody is in a boat, though one was spoken of before. */
    private static final Pattern ON_LAND = Pattern.compile(
            "(?iu)\\b(?:(?:under|beside|behind|near|up) (?:the|a|an) (?:\\w+ )?trees?|on the (?:\\w+ )?(?:beach|shore|bank|sand|grass|rocks?|path|road|hill)"
                    + "|in the (?:grass|garden|sun|park)|(?:it|boat) was empty|swam|swims|jumped into the (?:water|river|sea|lake)"
                    + "|(?:took|takes|carr(?:y|ied|ies)|lift(?:s|ed)) (?:the|a|his|her|their) (?:\\w+ )?boat)\\b");

    /** Whoever sleeps there sits. */
    private static final Pattern AT_TABLE = Pattern.compile("(?iu)\\bat (?:a|the|his|her) (?:\\w+ )?(?:table|desk)\\b");

    private static final Pattern THEY = Pattern.compile("(?iu)\\b(?:they|both|all|everybody)\\b");

    private static final Pattern ON_THE_GROUND = Pattern.compile(
            "(?iu)\\bs(?:its?|at|itting)\\b[^.;]{0,30}\\b(?:ground|grass|floor|bank|sand|fire|shore|beach|snow|straw|mud|leaves|rug|carpet|moss)\\b");

    private static final Pattern SEATED = Pattern.compile(
            "(?iu)\\bs(?:its?|at|itting)\\b(?: down)?(?: (?:on|in|upon|onto) (?:(?:the|an?|his|her|their|two|three|some) )?(?:\\p{L}+ )?\\p{L}+)?");

    private static final Pattern SITS = Pattern.compile("(?iu)\\b(?:sits?|sat|sitting|seated)\\b");
    private static final Pattern PUSHED =
            Pattern.compile("(?iu)\\b(?:push(?:es|ed)|pull(?:s|ed)|dragg?(?:s|ed)) (?:the|a|his|her|their) " + BOAT);

    /** What travellers do in their seats. */
    private static final Set<Act> IN_A_SEAT =
            EnumSet.of(Act.LIE, Act.STAND, Act.TALK, Act.LISTEN, Act.THINK, Act.POCKETS, Act.LOOK_UP);

    /** Who lies there without a bed. */
    private static final Pattern ON_THE_FLOOR = Pattern.compile(
            "(?iu)\\b(?:dead|killed|body|corpse|faint(?:s|ed)?|unconscious|on the (?:floor|ground|stones?|grass|sand|snow))\\b");

    boolean hasBed() {
        return sight.inside()
                && !ON_THE_FLOOR.matcher(brief.action()).find()
                && (sight.place() == PlaceKind.BEDROOM
                        || sight.place() == PlaceKind.HOSPITAL
                        || BED.matcher(brief.action()).find());
    }

    boolean floating() {
        return sight.place() == PlaceKind.FALLING;
    }

    boolean drives(List<CastMember> people) {
        return !people.isEmpty()
                && Act.from(brief.action(), people.getFirst().name(), brief.mood(), false) == Act.DRIVE;
    }

    /** Whether those who sit have a table before them. */
    boolean hasTable(List<CastMember> people) {
        Act first = act(people.getFirst(), 0, false);
        return people.size() > 1
                && (first == Act.EAT || first == Act.SIT)
                && (first == Act.EAT && sight.inside()
                        || TABLE.matcher(brief.action()).find());
    }

    /** Whether those who are seen are in a small boat on the water. */
    boolean afloat() {
        return switch (sight.place()) {
            case SEA, LAKE, RIVER, BEACH, HARBOUR ->
                IN_A_BOAT.matcher(soFar()).find()
                        && !PUSHED.matcher(brief.action()).find()
                        && !ASHORE.matcher(soFar()).find()
                        && !ON_LAND.matcher(brief.action()).find();
            default -> false;
        };
    }

    /** The words of the scene up to the end of the shot. */
    private String soFar() {
        if (brief.action().isBlank()) {
            return brief.sceneWords();
        }
        int at = brief.sceneWords().indexOf(brief.action().strip());
        return at < 0
                ? brief.action()
                : brief.sceneWords().substring(0, at + brief.action().strip().length());
    }

    /** Whether one hands something to another, or a hand. */
    boolean gives() {
        return GIVES.matcher(brief.action()).find();
    }

    /** What the words put under somebody who sits. */
    private Optional<Silhouette> perch(CastMember member, int index) {
        return Perches.seat(Deeds.words(brief, member, index));
    }

    /** What is under somebody who sits: what the words say, a chair where one may stand, else a log. */
    Silhouette seat(CastMember member, int index) {
        return perch(member, index).orElseGet(() -> NounTable.house().silhouette(sight.inside() ? "chair" : "log"));
    }

    Act act(CastMember member, int index, boolean speaking) {
        Act act = Deeds.of(brief, member, index, speaking);
        boolean alone = index == 0;
        if (floating() && !KEPT_IN_FALLING.contains(act)) {
            return Act.FALL;
        }
        boolean lands = member.sex() == CastMember.Sex.ANIMAL && (act == Act.JUMP || act == Act.RUN);
        String words = Deeds.words(brief, member, index);
        if (act == Act.SIT && !afloat()) {
            Act also = Act.from(SEATED.matcher(words).replaceAll(" "), member.name(), brief.mood(), speaking);
            if (also.sitting().isPresent() && perch(member, index).isPresent()) {
                return also.sitting().get();
            }
        }
        if ((act.isSeated() || act == Act.SIT_GROUND || lands)
                && perch(member, index).isPresent()) {
            return Act.SIT_ON;
        }
        boolean down = ON_THE_GROUND.matcher(words).find();
        if (act == Act.SIT_GROUND && !afloat()) {
            return Act.from(SEATED.matcher(words).replaceAll(" "), member.name(), brief.mood(), speaking)
                    .onGround()
                    .orElse(act);
        }
        if (!afloat() && SITS.matcher(words).find() && act.sitting().isPresent()) {
            return act.onGround().filter(on -> down).orElseGet(act.sitting()::get);
        }
        if (act == Act.LIE && AT_TABLE.matcher(brief.action()).find()) {
            return Act.SIT;
        }
        if (act == Act.DRIVE && (index > 0 || sight.inside())) {
            return Act.REACH;
        }
        if (act == Act.ROW && !afloat()) {
            return Act.STAND;
        }
        if (afloat() && (act.isSeated() || act.isTravelling() || IN_A_SEAT.contains(act))) {
            return Act.SIT_GROUND;
        }
        if (act.isSeated() && !sight.inside() && !SEAT.matcher(brief.action()).find()) {
            return act.onGround().orElse(Act.SIT_GROUND);
        }
        if (sight.place() == PlaceKind.CARRIAGE && IN_A_SEAT.contains(act)) {
            return Act.SIT;
        }
        return !alone
                        && (act == Act.FALL || act == Act.LIE)
                        && brief.cast().size() > 1
                        && !THEY.matcher(brief.action()).find()
                        && !brief.action()
                                .toLowerCase(Locale.ROOT)
                                .contains(member.name().toLowerCase(Locale.ROOT))
                ? Act.STAND
                : act;
    }
}
