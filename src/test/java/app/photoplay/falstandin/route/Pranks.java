package app.photoplay.falstandin.route;

import app.photoplay.falstandin.fault.Mischief;
import app.photoplay.falstandin.wire.Answer;
import app.photoplay.falstandin.wire.Call;
import app.photoplay.falstandin.wire.Manner;
import java.io.IOException;
import java.util.Optional;

/** Plays one mischief on one call. */
final class Pranks {

    /** What the call is there for. */
    interface Action {
        Answer act() throws IOException, InterruptedException;
    }

    private Pranks() {}

    static Answer play(Call call, Optional<Mischief> hit, Action action) throws IOException, InterruptedException {
        if (hit.isEmpty()) {
            return action.act();
        }
        Mischief mischief = hit.get();
        if (mischief.before()) {
            if (mischief != Mischief.RESET_UNREAD) {
                call.body();
            }
            return Refusals.of(mischief);
        }
        Answer honest = action.act();
        return spoilt(mischief, honest).then(honest.written());
    }

    private static Answer spoilt(Mischief mischief, Answer honest) {
        return switch (mischief) {
            case DROP -> honest.in(Manner.DROP);
            case RESET_AFTER -> honest.in(Manner.RESET);
            case SILENCE -> honest.in(Manner.SILENCE);
            case SLOW_HEAD -> honest.in(Manner.SLOW_HEAD);
            case SLOW_BODY -> honest.in(Manner.SLOW_BODY);
            case SHORT_BODY -> honest.in(Manner.SHORT_BODY);
            case ENDLESS -> honest.in(Manner.ENDLESS);
            case HUGE -> honest.in(Manner.HUGE);
            case CUT -> honest.in(Manner.DROP);
            case INGRESS_AFTER, GATEWAY_TIMEOUT_AFTER, INTERNAL_ERROR_AFTER -> Refusals.of(mischief);
            default -> Spoiling.body(mischief, honest);
        };
    }
}
