package app.photoplay.plan;

import app.photoplay.base.ErrorCode;

/** What a plan, or a person, sets bounds to. */
public enum Limit {
    FILMS_A_MONTH(ErrorCode.PLAN_FILMS, 1),
    SHOTS_A_FILM(ErrorCode.PLAN_SHOTS, 1),
    MINUTES_A_FILM(ErrorCode.PLAN_MINUTES, 1),
    RESOLUTION(ErrorCode.PLAN_RESOLUTION, 1),
    MODELS(ErrorCode.PLAN_MODEL, 1),
    STORAGE(ErrorCode.PLAN_STORAGE, 1_000_000_000),
    AT_ONCE(ErrorCode.PLAN_AT_ONCE, 1),
    SHARING(ErrorCode.PLAN_SHARING, 1),
    CREDITS(ErrorCode.OUT_OF_CREDITS, 100),
    /** What the person set themselves. */
    CAP_A_MONTH(ErrorCode.ABOVE_CAP, 100),
    /** What the person wants to be asked for. */
    APPROVAL(ErrorCode.APPROVAL_NEEDED, 100);

    private final ErrorCode code;
    private final long unit;

    /** @param unit of its numbers in one of what people count: hundredths in a credit, bytes in a GB */
    Limit(ErrorCode code, long unit) {
        this.code = code;
        this.unit = unit;
    }

    /** @param held whether only what is under way is in the way */
    ErrorCode code(boolean held) {
        return held ? ErrorCode.CREDITS_HELD : code;
    }

    /** In what people count. */
    Number told(long number) {
        return unit == 1 ? (Number) number : (Number) (number / (double) unit);
    }
}
