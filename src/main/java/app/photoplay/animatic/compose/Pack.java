package app.photoplay.animatic.compose;

import app.photoplay.animatic.figure.Act;
import app.photoplay.animatic.figure.Orientation;
import app.photoplay.animatic.figure.Persona;
import app.photoplay.animatic.figure.Spot;
import app.photoplay.animatic.stage.StageBuilder;
import app.photoplay.animatic.stage.World;
import app.photoplay.generation.ShotBrief;
import app.photoplay.screenplay.CastMember;
import java.util.List;
import java.util.stream.IntStream;

/** Where the beasts of a shot are that do not stand on the ground: in a boat, on a chest, on a shoulder. */
record Pack(StageBuilder stage, ShotBrief brief, Conduct conduct, ActionProps pieces) {

    private static final double GROWN = 1.75;
    /** Height of a shoulder as a share of a person's. */
    private static final double SHOULDER = .77;
    /** Metres of a beast that sits on a shoulder. */
    private static final double SMALL = .5;

    /** How much of the ground somebody takes, in heights of a person: a beast is longer than high. */
    static double width(CastMember member, ShotBrief brief) {
        Persona persona = Persona.of(member, brief.leads());
        return Beasts.isOnFourLegs(member, persona) ? 1.75 * Beasts.metres(member, persona) / GROWN + .1 : .34;
    }

    /**
     * Where one of them is, with what it sits on put under it.
     *
     * @param ground where it would stand
     * @param xs where everybody is, as shares of the width
     */
    Spot place(
            List<CastMember> people, int i, Act act, Spot ground, double[] xs, double z, boolean afloat, boolean feet) {
        World w = stage.world();
        double h = ground.height();
        CastMember member = people.get(i);
        int host = host(people, i);
        if (host >= 0) {
            Persona bearer = Persona.of(people.get(host), brief.leads());
            Orientation to = ground.facing();
            return new Spot(w.x(xs[host]) - to.sign() * h * .085, ground.y() - h * SHOULDER * bearer.stature(), h, to);
        }
        if (afloat) {
            double tall = Beasts.metres(member, Persona.of(member, brief.leads())) * h / GROWN;
            double keel = w.y(.93);
            return new Spot(ground.x(), keel - Math.max(.02 * h, h * .3 - tall * .4), h, ground.facing());
        }
        if (act == Act.SIT_ON && feet) {
            double up = pieces.under(conduct.seat(member, i), ground, 0, z);
            return new Spot(ground.x(), ground.y() - up, h, ground.facing());
        }
        return ground;
    }

    /** On whose shoulder a small beast sits, or -1. */
    private int host(List<CastMember> people, int beast) {
        boolean sits = Perches.onSomebody(Deeds.words(brief, people.get(beast), beast))
                && Beasts.metres(people.get(beast), Persona.of(people.get(beast), brief.leads())) < SMALL;
        return sits
                ? IntStream.range(0, people.size())
                        .filter(i -> !Beasts.isOnFourLegs(people.get(i), Persona.of(people.get(i), brief.leads())))
                        .findFirst()
                        .orElse(-1)
                : -1;
    }
}
