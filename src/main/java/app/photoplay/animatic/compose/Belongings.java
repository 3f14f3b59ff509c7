package app.photoplay.animatic.compose;

import app.photoplay.animatic.figure.Act;
import app.photoplay.animatic.figure.Persona;
import app.photoplay.animatic.words.Thing;
import app.photoplay.generation.ShotBrief;
import app.photoplay.screenplay.CastMember;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What people bring with them for what they do, so that the place need not have it as well. */
record Belongings(Conduct conduct, ShotBrief brief, List<CastMember> people) {

    boolean include(Thing thing) {
        if (people.isEmpty()) {
            return false;
        }
        return switch (thing) {
            case BED -> conduct.hasBed() && does(Act.LIE::equals);
            case TABLE -> conduct.hasTable(people) || does(act -> isAt(act, "table"));
            case DOOR -> does(act -> isAt(act, "door"));
            case PIANO -> does(act -> act == Act.PLAY_PIANO);
            default -> false;
        };
    }

    /** The silhouettes, by their ids, that are seen by what people do and sit on. */
    Set<String> shown(List<Act> acts, boolean afloat) {
        Set<String> shown =
                acts.stream().flatMap(act -> act.shows().stream()).collect(Collectors.toCollection(HashSet::new));
        people.stream()
                .filter(member -> Beasts.isOnFourLegs(member, Persona.of(member, brief.leads())))
                .flatMap(member -> Beasts.drawingOf(member).stream())
                .forEach(own -> shown.add(own.id()));
        IntStream.range(0, people.size())
                .filter(i -> acts.get(i).wantsSeat())
                .forEach(i -> shown.add(conduct.seat(people.get(i), i).id()));
        if (afloat) {
            shown.addAll(Conduct.BOATS);
        }
        if (Effects.burns(brief)) {
            shown.add("fire");
        }
        return shown;
    }

    private boolean does(Predicate<Act> what) {
        return IntStream.range(0, people.size())
                .mapToObj(i -> conduct.act(people.get(i), i, Portraits.speaks(brief, people.get(i))))
                .anyMatch(what);
    }

    private static boolean isAt(Act act, String thing) {
        return act.beside().filter(what -> what.thing().equals(thing)).isPresent();
    }
}
