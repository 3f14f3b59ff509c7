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

    private static final Pattern WORN = Pattern.compile("(?iu)\\b(?:in|wore|wears|wearing|put on|pulled on|under) $");
    private static final Pattern CARRIED = Pattern.compile(
            "(?iu)\\b(?:with|carr(?:y|ies|ied|ying)|brings?|brought|holds?|held|holding|gave|gives) (?:(?:him|her|them) )?$");

    private Hands() {}

    /**
     * The things that hands hold, in the order of the words.
     *
     * @param words of the shot
     */
    static List<Noun> small(List<Noun> things, String words) {
        return things.stream()
                .filter(noun -> !WORN.matcher(before(noun, words)).find())
                .filter(noun -> noun.shown().where() == Silhouette.Where.HAND
                        || noun.shown().where() == Silhouette.Where.TABLE && isCarried(noun, words))
                .toList();
    }

    private static boolean isCarried(Noun noun, String words) {
        return CARRIED.matcher(before(noun, words)).find();
    }

    private static String before(Noun noun, String words) {
        int from = noun.at() - (noun.described().length() - noun.word().length());
        return words.substring(0, Math.clamp(from, 0, words.length()));
    }

    /** Who holds what: whoever is named last before the thing, and has a hand free. */
    static Map<CastMember, Noun> full(ShotBrief brief, List<CastMember> people, List<Noun> small) {
        Map<CastMember, Noun> held = new HashMap<>();
        for (Noun noun : small) {
            people.stream()
                    .filter(member -> !held.containsKey(member))
                    .filter(member -> !Beasts.isOnFourLegs(member, Persona.of(member, brief.leads()), false))
                    .filter(member -> Deeds.of(brief, member, people.indexOf(member), false)
                            .isHandFree())
                    .max(Comparator.comparingInt(member -> lastNamed(brief, member, noun.at())))
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
        double h =
                Math.max(thing.metres() / 1.75 * spot.height() * (thing.metres() < .5 ? 1.5 : 1), spot.height() * .09);
        ThingPrint.paint(
                pen,
                painter,
                thing,
                new Spot(hand.getX(), hand.getY() + h * .4, h, spot.facing()),
                light.at(light.near(), light.rim(), 0));
    }
}
