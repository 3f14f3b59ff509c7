package app.photoplay.animatic;

import app.photoplay.generation.ShotBrief;
import app.photoplay.screenplay.CastMember;
import app.photoplay.screenplay.DialogueLine;
import app.photoplay.screenplay.InteriorExterior;
import app.photoplay.screenplay.Mood;
import app.photoplay.screenplay.ShotSize;
import app.photoplay.screenplay.SlugLine;
import app.photoplay.screenplay.TimeOfDay;
import java.util.Arrays;
import java.util.List;

/** Invented shots, written short: «EXT|the harbour|NIGHT|WIDE|MYSTERIOUS|Clara waits.|Clara:f,Jonas:m». */
public final class TestBriefs {

    private TestBriefs() {}

    public static ShotBrief of(String line) {
        return of(line, "shadow-theatre");
    }

    public static ShotBrief of(String line, String look) {
        String[] p = line.split("\\|", -1);
        List<CastMember> cast = p.length < 7 || p[6].isBlank()
                ? List.of()
                : Arrays.stream(p[6].split(",")).map(TestBriefs::member).toList();
        InteriorExterior where = switch (p[0]) {
            case "INT" -> InteriorExterior.INTERIOR;
            case "EXT" -> InteriorExterior.EXTERIOR;
            default -> InteriorExterior.BOTH;
        };
        List<DialogueLine> dialogue =
                p.length > 7 ? List.of(new DialogueLine(cast.getFirst().name(), null, p[7], false)) : List.of();
        return new ShotBrief(
                p[5],
                look,
                new SlugLine(where, p[1], TimeOfDay.valueOf(p[2])),
                ShotSize.valueOf(p[3].replace("TITLE", "WIDE")),
                Mood.valueOf(p[4]),
                Mood.valueOf(p[4]),
                p[5],
                p[5],
                dialogue,
                cast,
                cast,
                p[3].equals("TITLE"));
    }

    private static CastMember member(String text) {
        String[] p = text.split(":");
        CastMember.Sex sex = switch (p[1]) {
            case "f" -> CastMember.Sex.FEMALE;
            case "m" -> CastMember.Sex.MALE;
            default -> CastMember.Sex.ANIMAL;
        };
        return new CastMember(p[0], List.of(), sex, "", 5);
    }
}
