package app.photoplay.animatic.figure;

import app.photoplay.screenplay.CastMember;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Dresses the leads of a film so that any two of them differ in hat or accent colour, whatever chance has drawn. */
final class Wardrobe {

    private final Map<Integer, Integer> colours = new HashMap<>();
    private final Map<Hat, Integer> hats = new HashMap<>();
    private final Set<String> taken = new HashSet<>();

    private Wardrobe() {}

    static Persona dress(CastMember member, List<CastMember> leads) {
        Wardrobe wardrobe = new Wardrobe();
        Set<String> seen = new HashSet<>();
        for (CastMember lead : leads) {
            if (!seen.add(lead.name())) {
                continue;
            }
            if (lead.name().equals(member.name())) {
                break;
            }
            wardrobe.fit(PersonaDraft.of(lead));
        }
        return wardrobe.fit(PersonaDraft.of(member));
    }

    private Persona fit(PersonaDraft draft) {
        Persona persona = draft.done();
        List<Integer> colourChoice = new ArrayList<>(Accent.COLOURS);
        int wanted = persona.accent().rgb();
        colourChoice.sort(
                Comparator.comparingInt((Integer rgb) -> 2 * colours.getOrDefault(rgb, 0) - (rgb == wanted ? 1 : 0)));
        List<Hat> hatChoice = new ArrayList<>(draft.hatGiven ? List.of(persona.hat()) : draft.hats());
        hatChoice.sort(Comparator.comparingInt((Hat hat) -> hat == persona.hat() ? -1 : hats.getOrDefault(hat, 0)));
        for (Hat hat : hatChoice) {
            for (int rgb : colourChoice) {
                if (taken.add(hat + "/" + rgb)) {
                    return count(persona.with(hat, rgb));
                }
            }
        }
        return count(persona);
    }

    private Persona count(Persona persona) {
        colours.merge(persona.accent().rgb(), 1, Integer::sum);
        hats.merge(persona.hat(), 1, Integer::sum);
        return persona;
    }
}
