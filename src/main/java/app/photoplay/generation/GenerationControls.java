package app.photoplay.generation;

import app.photoplay.base.settings.Setting;
import java.math.BigDecimal;
import java.util.Set;

/** What administrators set of requests while the product runs. Without a row, the configuration holds. */
public final class GenerationControls {

    /** US dollars for all that one conversion asks for. */
    public static final Setting<BigDecimal> PER_CONVERSION = Setting.dollars("generation.ceiling.per-conversion");

    /** US dollars for the whole installation on one day (UTC). */
    public static final Setting<BigDecimal> PER_DAY = Setting.dollars("generation.ceiling.per-day");
    /** US dollars that the whole installation may cost in one month (UTC). */
    public static final Setting<BigDecimal> PER_MONTH = Setting.dollars("generation.ceiling.per-month");

    /** The models, as in {@link ModelOffer#id()}, that nobody may order from; what is under way ends all the same. */
    public static final Setting<Set<String>> MODELS_OFF = Setting.words("generation.models-off");

    private GenerationControls() {}
}
