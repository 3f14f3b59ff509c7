package app.photoplay.animatic.figure;

import app.photoplay.animatic.paint.Rng;
import app.photoplay.screenplay.CastMember;
import app.photoplay.screenplay.Figure;
import java.util.List;

/**
 * The looks of one cast member, the same in every shot of a film: drawn from the name by chance, overruled by the words
 * that the text spends on them.
 *
 * @param name as in the cast
 * @param species human or the animal they are
 * @param feminine whether cut as a woman or girl
 * @param age child, grown or old
 * @param stature height, 1 for a man of middle height
 * @param build width, 1 for slender
 * @param features the profile
 * @param hair how it is cut
 * @param hat what is on the head
 * @param garment what is on the body
 * @param hem where it ends: 0 hip, 1 knee, 2 ground
 * @param beard whether there is one
 * @param moustache whether there is one
 * @param spectacles whether glasses are worn
 * @param accent the coloured tissue
 */
public record Persona(
        String name,
        Species species,
        boolean feminine,
        Age age,
        double stature,
        double build,
        Features features,
        Hair hair,
        Hat hat,
        Garment garment,
        double hem,
        boolean beard,
        boolean moustache,
        boolean spectacles,
        Accent accent) {

    /**
     * The looks of a member beside the leads of the same film.
     *
     * @param member anybody of the cast
     * @param leads in order of weight; any two of them differ in hat or accent colour, unless a figure was chosen
     */
    public static Persona of(CastMember member, List<CastMember> leads) {
        Persona drawn = Wardrobe.dress(member, leads);
        return member.figure() == null ? drawn : ChosenFigure.on(drawn, member.figure());
    }

    /** A passer-by of a crowd: plain, and different for every seed. */
    public static Persona passerBy(long seed) {
        Rng chance = Rng.ofNumber(seed);
        return PersonaDraft.of("passer-by " + seed, chance.chance(.5) ? CastMember.Sex.FEMALE : CastMember.Sex.MALE, "")
                .done();
    }

    /** The same person with another hat and accent colour. */
    Persona with(Hat otherHat, int otherColour) {
        return new Persona(
                name,
                species,
                feminine,
                age,
                stature,
                build,
                features,
                otherHat == Hat.CLOCHE && hair != Hair.BOB ? Hair.BOB : hair,
                otherHat,
                garment,
                hem,
                beard,
                moustache,
                spectacles,
                new Accent(otherColour, accent.kind()));
    }

    /** The same person with other hair and another width. */
    Persona with(Hair otherHair, double otherBuild) {
        return new Persona(
                name,
                species,
                feminine,
                age,
                stature,
                otherBuild,
                features,
                otherHair,
                hat,
                garment,
                hem,
                beard,
                moustache,
                spectacles,
                accent);
    }

    /** Whether both wear the same hat of a trade, such as a nun's veil. */
    public boolean wearsTheTradeOf(Persona other) {
        return hat == other.hat && hat.isOfATrade();
    }

    /** What a creator could have chosen to come nearest to this. */
    public Figure nearest() {
        return ChosenFigure.of(this);
    }
}
