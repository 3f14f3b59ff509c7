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
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** What people hold. */
final class Hands {

    /** Metres: what is larger nobody lifts. */
    private static final double LIFTED = .7;

    private static final Pattern CARRIED = Pattern.compile(
            "(?iu)\\b(?:with|carr(?:y|ies|ied|ying)|br(?:ings?|ought)|h[eo]ld(?:s|ing)?(?: up| out)?|g[ai]ves?|handed|hands|t(?:akes?|ook)(?: up| out)?"
                    + "|picks? up|picked up|lift(?:s|ed)(?: up)?|rais(?:es|ed)|gr(?:abs?|abbed|ips?|ipped|asps?|asped)|seiz(?:es|ed)|lit|lights|offer(?:s|ed)"
                    + "|show(?:s|ed)|fetch(?:es|ed)|clutch(?:es|ed|ing)|drew|draws|s[tw](?:ole|eals|ings|ung)|wav(?:es|ed)|thr(?:ows|ew)|found|finds|caught|catches"
                    + "|smell(?:s|ed)|ate|eats?|eating|play(?:s|ed)|us(?:es|ed)|pulled out|pulls out) (?:(?:him|her|them|it|back|\\p{Lu}\\p{L}+) )?$");

    private Hands() {}

    /**
     * The things that hands hold, in the order of the words.
     *
     * @param words of the shot
     */
    static List<Noun> small(List<Noun> things, String words) {
        return things.stream()
                .filter(noun -> Placement.of(noun, words).isEmpty() || isCarried(noun, words))
                .filter(noun -> noun.shown().where() == Silhouette.Where.HAND
                        || noun.shown().metres() <= LIFTED && isCarried(noun, words))
                .toList();
    }

    private static boolean isCarried(Noun noun, String words) {
        return CARRIED.matcher(Placement.before(noun, words)).find();
    }

    /** Who holds what: whoever is named last before the thing, and has a hand free. */
    static Map<CastMember, Noun> full(ShotBrief brief, List<CastMember> people, List<Noun> small) {
        Map<CastMember, Noun> held = new HashMap<>();
        for (Noun noun : small) {
            people.stream()
                    .filter(member -> !Beasts.isOnFourLegs(member, Persona.of(member, brief.leads())))
                    .max(Comparator.comparingInt(member -> lastNamed(brief, member, noun.at())))
                    .filter(member -> !held.containsKey(member))
                    .filter(member -> Deeds.of(brief, member, people.indexOf(member), false)
                            .isHandFree())
                    .ifPresent(member -> held.put(member, noun));
        }
        return held;
    }

    private static int lastNamed(ShotBrief brief, CastMember member, int before) {
        String words =
                brief.action().substring(0, Math.min(before, brief.action().length()));
        int last = -1;
        for (String word : member.name().split(" ")) {
            if (word.length() > 2) {
                last = Math.max(last, words.lastIndexOf(word));
            }
        }
        return last;
    }

    /** Puts a thing into the near hand. */
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
        double h = Math.max(
                thing.metres() / 1.75 * spot.height() * (thing.metres() < .2 ? 1.5 : thing.metres() < .4 ? 1.2 : 1),
                spot.height() * .09);
        h = h / Math.max(1, ThingPrint.width(thing));
        ThingPrint.paint(
                pen,
                painter,
                thing,
                new Spot(hand.getX(), hand.getY() + h * .4, h, spot.facing()),
                light.at(light.near(), light.rim(), 0));
    }
}
