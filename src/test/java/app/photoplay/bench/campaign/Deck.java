package app.photoplay.bench.campaign;

import static app.photoplay.falstandin.fault.Stage.CANCEL;
import static app.photoplay.falstandin.fault.Stage.MEDIA;
import static app.photoplay.falstandin.fault.Stage.RESULT;
import static app.photoplay.falstandin.fault.Stage.SUBMIT;

import app.photoplay.falstandin.fault.Campaign;
import app.photoplay.falstandin.fault.Fault;
import app.photoplay.falstandin.fault.Faults;
import app.photoplay.falstandin.fault.Mischief;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;

/** Every fault that the stand-in has, dealt to submits by seed: each once before any comes again. */
final class Deck {

    private static final Set<Mischief> NONSENSE = EnumSet.range(Mischief.HTML, Mischief.NO_POSITION);
    private static final Set<Mischief> SLOW = EnumSet.of(
            Mischief.SILENCE,
            Mischief.SLOW_HEAD,
            Mischief.SLOW_BODY,
            Mischief.SHORT_BODY,
            Mischief.ENDLESS,
            Mischief.HUGE,
            Mischief.GZIP_BOMB);

    private final Map<Long, Fault> dealt = new TreeMap<>();

    /** @param submits for how many of them it is dealt */
    Deck(long seed, int submits, double share) {
        Random random = new Random(seed);
        List<Fault> round = new ArrayList<>();
        for (long ordinal = 1; ordinal <= submits; ordinal++) {
            if (random.nextDouble() < share) {
                if (round.isEmpty()) {
                    round.addAll(all());
                    Collections.shuffle(round, random);
                }
                dealt.put(ordinal, round.removeLast());
            }
        }
    }

    void handTo(Faults faults) {
        dealt.forEach(faults::forSubmit);
    }

    Map<Long, Fault> dealt() {
        return Collections.unmodifiableMap(dealt);
    }

    /** Which row of the dossier's table a fault belongs to. */
    static String row(Fault fault) {
        return switch (fault) {
            case Fault.Hook hook -> "F8 webhooks";
            case Fault.Ends ends -> "F5 endings that are failures";
            case Fault.Wire wire when SLOW.contains(wire.mischief()) -> "F7 slow and endless answers";
            case Fault.Wire wire when wire.mischief().compareTo(Mischief.HTML) >= 0 -> "F6 answers without sense";
            case Fault.Wire wire
            when wire.stage() == SUBMIT && !wire.mischief().before() -> "F5 lost answers to a submit";
            case Fault.Wire wire -> "F5 refusals and resets";
        };
    }

    static List<Fault> all() {
        var all = new ArrayList<Fault>(Campaign.all());
        all.addAll(Campaign.slow());
        NONSENSE.forEach(mischief -> all.add(Fault.at(SUBMIT, mischief)));
        all.add(Fault.at(RESULT, Mischief.NO_MEDIA));
        all.add(Fault.at(MEDIA, Mischief.WRONG_KIND));
        all.add(Fault.at(MEDIA, Mischief.CORRUPT));
        all.add(Fault.at(CANCEL, Mischief.DROP));
        return all;
    }
}
