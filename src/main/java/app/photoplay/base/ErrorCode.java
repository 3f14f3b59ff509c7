package app.photoplay.base;

/**
 * The one table of stable codes for expected refusals, on screens and in {@code application/problem+json}. A code is
 * never reused. The message of a code stands in the message bundle under {@code error.<code>}.
 */
public enum ErrorCode {
    SIGN_IN_NEEDED("sign-in-needed", 401),
    FORBIDDEN("forbidden", 403),
    ACCOUNT_SUSPENDED("account-suspended", 403),
    /** Something that matters: who they are has to be shown once more. */
    PROOF_NEEDED("proof-needed", 403),
    VIEWING_ONLY("viewing-only", 403),
    LAST_ADMINISTRATOR("last-administrator", 409),
    /** Everybody may know its password. */
    DEMO_ACCOUNT("demo-account", 409),
    NOT_FOUND("not-found", 404),
    MALFORMED_REQUEST("malformed-request", 400),
    METHOD_NOT_ALLOWED("method-not-allowed", 405),
    NOT_ACCEPTABLE("not-acceptable", 406),
    BODY_TOO_LARGE("body-too-large", 413),
    BODY_UNSUPPORTED("body-unsupported", 415),
    TOO_MANY_REQUESTS("too-many-requests", 429),
    UNKNOWN_HOST("unknown-host", 421),
    VALIDATION("validation", 422),
    TEXT_EMPTY("text-empty", 422),
    TEXT_TOO_LONG("text-too-long", 422),
    TEXT_TOO_SLOW("text-too-slow", 422),
    READING_LIMIT("reading-limit", 429),
    READING_BUSY("reading-busy", 503),
    LENGTH_TOO_SHORT("length-too-short", 422),
    FILE_TOO_LARGE("file-too-large", 413),
    FILE_ENCRYPTED("file-encrypted", 422),
    FILE_SCANNED("file-scanned", 422),
    FILE_EMPTY("file-empty", 422),
    FILE_BINARY("file-binary", 422),
    FILE_MALFORMED("file-malformed", 422),
    FILE_TOO_COMPLEX("file-too-complex", 422),
    FILE_BUSY("file-busy", 503),
    FILE_UNSUPPORTED("file-unsupported", 415),
    OUT_OF_CREDITS("out-of-credits", 402),
    /** A member of a film may order no more this month. */
    MEMBER_LIMIT("member-limit", 402),
    CREDITS_HELD("credits-held", 402),
    PLAN_SHOTS("plan-shots", 422),
    PLAN_FILMS("plan-films", 422),
    PLAN_MINUTES("plan-minutes", 422),
    PLAN_AT_ONCE("plan-at-once", 422),
    PLAN_BEGINS_FREE("plan-begins-free", 422),
    /** An upgrade that is paid stands on what is to be paid back. */
    REFUND_LATER_FIRST("refund-later-first", 409),
    PLAN_STORAGE("plan-storage", 422),
    PLAN_RESOLUTION("plan-resolution", 422),
    PLAN_MODEL("plan-model", 422),
    PLAN_SHARING("plan-sharing", 422),
    /** Somebody is invited to a film whose owner’s plan has no team any more. */
    TEAM_ENDED("team-ended", 409),
    /** A letter invites another address than the one of whoever uses its link. */
    OTHER_ADDRESS("other-address", 403),
    OWN_ADDRESS("own-address", 422),
    /** A film is offered to somebody who has not answered yet. */
    ASKED_ALREADY("asked-already", 409),
    ABOVE_CAP("above-cap", 422),
    APPROVAL_NEEDED("approval-needed", 422),
    ABOVE_CEILING("above-ceiling", 422),
    ABOVE_DAY_CEILING("above-day-ceiling", 422),
    CHANGED_ELSEWHERE("changed-elsewhere", 409),
    REVISION_MISMATCH("revision-mismatch", 412),
    REVISION_NEEDED("revision-needed", 428),
    KEY_REUSED("key-reused", 409),
    NOT_ALLOWED_NOW("not-allowed-now", 409),
    WORDS_REFUSED("words-refused", 409),
    NOTHING_BEGUN("nothing-begun", 409),
    ALREADY_PAST("already-past", 422),
    NOTHING_PUBLISHED("nothing-published", 409),
    TAKEN_DOWN("taken-down", 409),
    SIGN_UP_CLOSED("sign-up-closed", 403),
    EMAIL_TAKEN("email-taken", 409),
    UNAVAILABLE("unavailable", 503),
    UNEXPECTED("unexpected", 500);

    private final String code;
    private final int httpStatus;

    ErrorCode(String code, int httpStatus) {
        this.code = code;
        this.httpStatus = httpStatus;
    }

    /** The word that clients may rely on. */
    public String code() {
        return code;
    }

    /** The key of its message in the bundle. */
    public String messageKey() {
        return "error." + code;
    }

    /** The status that an answer with this code has, unless the protocol names a closer one. */
    public int httpStatus() {
        return httpStatus;
    }
}
