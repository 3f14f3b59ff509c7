package app.photoplay.conversion;

import app.photoplay.base.ErrorCode;
import app.photoplay.base.Refusal;
import app.photoplay.generation.CeilingOverrun;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The ceilings of this installation that a film would run into, by where it stops: told before anything is bought, since
 * half a film is of no use to anybody.
 *
 * @param stills on the way to the gate STILLS, null for none
 * @param clips on the way to the gates CLIPS and FILM, null for none
 */
public record BudgetOverruns(
        @Nullable CeilingOverrun stills, @Nullable CeilingOverrun clips) {

    public static final BudgetOverruns NONE = new BudgetOverruns(null, null);

    public Optional<CeilingOverrun> upTo(Gate gate) {
        return switch (gate) {
            case SHOT_LIST -> Optional.empty();
            case STILLS -> Optional.ofNullable(stills);
            case CLIPS, FILM -> Optional.ofNullable(clips);
        };
    }

    /**
     * @param field that the refusal belongs to, null for none
     * @throws Refusal with what the film is quoted at and the ceiling, both in US dollars, where one is in the way
     */
    public void check(Gate gate, @Nullable String field) {
        upTo(gate).ifPresent(overrun -> {
            throw new Refusal(code(overrun), field, overrun.usd(), overrun.ceiling());
        });
    }

    /** Under its message key stand the words for it, which take the two sums. */
    public static ErrorCode code(CeilingOverrun overrun) {
        return switch (overrun.span()) {
            case JOB -> ErrorCode.ABOVE_CEILING;
            case DAY -> ErrorCode.ABOVE_DAY_CEILING;
        };
    }
}
