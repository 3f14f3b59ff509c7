package app.photoplay.screenplay;

import app.photoplay.screenplay.story.Beat;
import app.photoplay.screenplay.story.BeatKind;
import app.photoplay.screenplay.story.CutPoint;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Beats that stay in one shot whatever the length.
 *
 * @param beats in order
 * @param seconds how long their words take
 * @param joint how well the text bears a cut before them
 * @param card whether they are words on a card
 * @param speaker the only one who speaks in it, or null
 */
record Atom(
        List<Beat> beats,
        double seconds,
        CutPoint joint,
        boolean card,
        @Nullable String speaker) {

    boolean spoken() {
        return beats.stream().anyMatch(beat -> beat.kind() == BeatKind.DIALOGUE);
    }

    /** Gathers the beats of a scene. Directions go with what they direct. */
    static List<Atom> of(List<Beat> beats) {
        var atoms = new ArrayList<Atom>();
        var open = new ArrayList<Beat>();
        boolean waits = true;
        boolean card = false;
        for (var beat : beats) {
            boolean newCard = beat.kind() == BeatKind.CARD != card && beat.kind() != BeatKind.DIRECTION;
            if (!waits && (beat.joint() != CutPoint.NONE || newCard)) {
                atoms.add(atom(open));
                open.clear();
                waits = true;
                card = false;
            }
            open.add(beat);
            waits &= beat.kind() == BeatKind.DIRECTION;
            card |= beat.kind() == BeatKind.CARD;
        }
        if (!open.isEmpty()) {
            boolean onlyDirections = open.stream().allMatch(beat -> beat.kind() == BeatKind.DIRECTION);
            if (onlyDirections && !atoms.isEmpty()) {
                open.addAll(0, atoms.removeLast().beats());
            }
            atoms.add(atom(open));
        }
        return atoms;
    }

    private static boolean isCard(List<Beat> beats) {
        return beats.stream().anyMatch(beat -> beat.kind() == BeatKind.CARD);
    }

    private static Atom atom(List<Beat> beats) {
        double seconds = beats.stream().mapToDouble(Beat::seconds).sum();
        var speakers = beats.stream()
                .filter(beat -> beat.kind() == BeatKind.DIALOGUE)
                .map(Beat::speaker)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return new Atom(
                List.copyOf(beats),
                seconds,
                beats.getFirst().joint(),
                isCard(beats),
                speakers.size() == 1 ? speakers.getFirst() : null);
    }
}
