package app.photoplay.animatic.compose;

import app.photoplay.animatic.figure.Act;
import app.photoplay.animatic.figure.FigurePainter;
import app.photoplay.animatic.figure.Light;
import app.photoplay.animatic.figure.Persona;
import app.photoplay.animatic.figure.Spot;
import app.photoplay.animatic.paint.Pen;
import app.photoplay.animatic.words.Noun;
import app.photoplay.animatic.words.Silhouette;
import app.photoplay.generation.ShotBrief;
import app.photoplay.screenplay.CastMember;
import java.awt.geom.AffineTransform;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What people hold. */
final class Hands {

    /** Metres: what is larger nobody lifts. */
    private static final double LIFTED = .7;

    private static final double GROWN = 1.75;
    /** How large a thing without a handle is at most, in heights of a person. */
    private static final double FOREARM = .24;

    /** What is done with a thing that nobody has in the hand for it. */
    private static final String UNHELD =
            "(?:entered|crossed|reached|passed|kicked|climbed|jumped|wanted|needed|missed|watched|noticed|remembered|followed|approached|boarded|dropped|covered|guarded|loved|hated|feared|visited|looked|walked|stopped|smashed|hammered|parked|circled|rounded|surrounded|ordered|owned|searched|chased|heard|wished|promised|mentioned|discovered|named|called|asked|lacked|watered|planted|turned into)";

    private static final Pattern CARRIED = Pattern.compile(
            "(?iu)\\b(?:(?!" + UNHELD
                    + ")\\p{L}{2,}ed(?: (?:on|off|up|out|down|away|back))?|cut(?: off| up)?|set down|wore out|tore(?: up| off)?|hid|dug up|drank|sold|paid|r[au]ng|shook|spun|bent|wound|flung|struck|swept up|laid(?: down| aside)?|puts? down|with|carr(?:y|ies|ied|ying)|br(?:ings?|ought)|h[eo]ld(?:s|ing)?(?: up| out)?|g[ai]ves?|handed|hands|t(?:akes?|ook)(?: up| out)?"
                    + "|picks? up|picked up|lift(?:s|ed)(?: up)?|rais(?:es|ed)|gr(?:abs?|abbed|ips?|ipped|asps?|asped)|seiz(?:es|ed)|lit|lights|offer(?:s|ed)"
                    + "|show(?:s|ed)|fetch(?:es|ed)|clutch(?:es|ed|ing)|drew|draws|s[tw](?:ole|eals|ings|ung)|wav(?:es|ed)|thr(?:ows|ew)|found|finds|caught|catches"
                    + "|smell(?:s|ed)|ate|eats?|eating|play(?:s|ed)|us(?:es|ed)|pulled out|pulls out|unfold(?:s|ed)|unroll(?:s|ed)|hug(?:s|ged)|kept|keeps|bought|chew(?:s|ed)(?: on)?|with) (?:(?:him|her|them|it|back|(?-i:\\p{Lu})\\p{L}+) )?$");

    /** Behind or on what somebody is, they do not hold. */
    private static final Pattern ASIDE = Pattern.compile(
            "(?iu)\\b(?:on|onto|in|into|inside|over|behind|under|beneath|beside|against|to|past|near|around|across|above|between|lost|"
                    + UNHELD + ") $");

    private static final Set<String> PLAYED = Set.of(
            "flute", "trumpet", "violin", "guitar", "saxophone", "drum", "whistle", "microphone", "stick", "bow");

    /** «One of them carried a suitcase, the other a shotgun». */
    private static final Pattern CARRIED_BY_ANOTHER =
            Pattern.compile("(?iu)\\b(?:the other|the second|another|one)(?: one)? (?:carried |held |had )?$");

    private Hands() {}

    /**
     * The things that hands hold, in the order of the words.
     *
     * @param words of the shot
     */
    static List<Noun> small(List<Noun> things, String words) {
        return things.stream()
                .filter(noun -> Placement.of(noun, words).isEmpty() || isCarried(noun, words))
                .filter(noun -> PLAYED.contains(noun.shown().id())
                        || isCarried(noun, words)
                        || !ASIDE.matcher(Placement.before(noun, words)).find())
                .filter(noun -> noun.shown().where() == Silhouette.Where.HAND
                        || (noun.shown().metres() <= LIFTED
                                        || Tools.grip(noun.shown().id()).isPresent())
                                && isCarried(noun, words))
                .toList();
    }

    private static boolean isCarried(Noun noun, String words) {
        return CARRIED.matcher(Placement.before(noun, words)).find();
    }

    /** Who holds what: whoever the words say it of, else whoever is named last before it; whoever digs has a shovel. */
    static Map<CastMember, Noun> full(ShotBrief brief, List<CastMember> people, List<Noun> small) {
        Map<CastMember, Noun> held = new HashMap<>();
        List<CastMember> able = people.stream()
                .filter(member -> !Beasts.isOnFourLegs(member, Persona.of(member, brief.leads())))
                .filter(member ->
                        Deeds.of(brief, member, people.indexOf(member), false).isHandFree())
                .toList();
        boolean music = able.stream().anyMatch(member -> isMusic(brief, people, member));
        for (Noun noun : small.stream()
                .sorted(Comparator.comparing(
                        one -> music && !PLAYED.contains(one.shown().id())))
                .toList()) {
            able.stream()
                    .filter(member -> !held.containsKey(member))
                    .filter(member ->
                            !noun.described().startsWith(member.sex() == CastMember.Sex.FEMALE ? "his " : "her ")
                                    || member.sex() == CastMember.Sex.UNKNOWN
                                    || speaks(brief, people, member, noun))
                    .filter(member -> lastNamed(brief, member, noun.at()) >= 0
                            || people.size() == 1
                            || speaks(brief, people, member, noun))
                    .sorted(Comparator.comparingInt((CastMember member) -> speaks(brief, people, member, noun) ? 1 : 0)
                            .thenComparingInt(member -> lastNamed(brief, member, noun.at()))
                            .reversed())
                    .limit(noun.count())
                    .forEach(member -> held.put(member, noun));
        }
        for (Noun noun : small) {
            if (!held.containsValue(noun)
                    && CARRIED_BY_ANOTHER
                            .matcher(Placement.before(noun, brief.action()))
                            .find()) {
                able.stream()
                        .filter(member -> !held.containsKey(member))
                        .findFirst()
                        .ifPresent(member -> held.put(member, noun));
            }
        }
        for (CastMember member : able) {
            if (!held.containsKey(member)) {
                Tools.of(Deeds.words(brief, member, people.indexOf(member))).ifPresent(tool -> held.put(member, tool));
            }
        }
        return held;
    }

    private static boolean isMusic(ShotBrief brief, List<CastMember> people, CastMember member) {
        Act act = Deeds.of(brief, member, people.indexOf(member), false);
        return act == Act.BLOW || act == Act.PLAY_MUSIC;
    }

    /** Whether the words that are somebody's name the thing. */
    private static boolean speaks(ShotBrief brief, List<CastMember> people, CastMember member, Noun noun) {
        return Pattern.compile("\\b" + Pattern.quote(noun.word()) + "\\b", Pattern.CASE_INSENSITIVE)
                .matcher(Deeds.words(brief, member, people.indexOf(member)))
                .find();
    }

    private static int lastNamed(ShotBrief brief, CastMember member, int before) {
        String words = brief.action()
                .substring(0, Math.min(before, brief.action().length()))
                .toLowerCase(Locale.ROOT);
        int last = -1;
        for (String word : (member.name() + " " + String.join(" ", member.aliases()))
                .toLowerCase(Locale.ROOT)
                .split(" ")) {
            if (word.length() > 2) {
                last = Math.max(last, words.lastIndexOf(word));
            }
        }
        return last;
    }

    /** Puts a thing into the near hand, no larger than a forearm unless it is long and held by its end. */
    static void carry(
            Pen pen,
            FigurePainter painter,
            Persona persona,
            Act act,
            double seconds,
            Spot spot,
            Silhouette thing,
            Light light) {
        var hand = painter.handAt(persona, act, seconds, spot);
        Optional<Tools.Grip> grip = Tools.grip(thing.id());
        double real = thing.metres() / GROWN * spot.height();
        double wide = Math.max(1, ThingPrint.width(thing));
        double larger = Math.max(
                real * (thing.metres() < .2 ? 1.5 : thing.metres() < .4 ? 1.2 : 1), spot.height() * .09 / wide);
        double h = grip.isPresent()
                ? real * Math.clamp(persona.stature(), .7, 1)
                : Math.min(larger, spot.height() * FOREARM / wide);
        double lean = Math.toRadians(grip.map(Tools.Grip::lean).orElse(0.0))
                * spot.facing().sign();
        double below = grip.map(Tools.Grip::at).orElse(.5) * h;
        double before = grip.isPresent() ? 0 : spot.facing().sign() * h * .2;
        AffineTransform upright = pen.graphics().getTransform();
        pen.graphics().rotate(lean, hand.getX(), hand.getY());
        ThingPrint.paint(
                pen,
                painter,
                thing,
                new Spot(hand.getX() + before, hand.getY() + below, h, spot.facing()),
                light.at(light.near(), light.rim(), 0));
        pen.graphics().setTransform(upright);
    }
}
