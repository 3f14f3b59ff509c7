package app.photoplay.falstandin.fault;

/** What a call gets instead of its answer, or in which way it gets it. */
public enum Mischief {
    // Refused: nothing is done, the answer says so. At a submit: not accepted.
    /** 401. */
    UNAUTHORIZED(true),
    /** 403, «User is locked». */
    LOCKED(true),
    /** 403 for another reason. */
    FORBIDDEN(true),
    /** 404 that names no request: of the way there, or of another address. */
    NOT_FOUND(true),
    /** 404 of a request that fal does not have, or not any more. */
    GONE(true),
    /** 429 with Retry-After: 1 and X-Fal-Needs-Retry: 1. */
    RATE_LIMITED(true),
    /** 400 of the platform. */
    BAD_REQUEST(true),
    /** 500 of the platform, without a retry flag. */
    INTERNAL_ERROR(true),
    /** 500 that may be tried again. */
    INTERNAL_ERROR_RETRY(true),
    /** 502 of the ingress: nginx' page, no request id. */
    INGRESS(true),
    /** 503 that may be tried again. */
    UNAVAILABLE(true),
    /** 503 that says nothing about trying again. */
    UNAVAILABLE_FINAL(true),
    /** 504 of the ingress. */
    GATEWAY_TIMEOUT(true),
    /** Connection reset before the body was read. */
    RESET_UNREAD(true),
    /** Connection reset after the body was read, before anything was done. */
    RESET(true),

    // Done, but the answer is lost on the way. At a submit: accepted, and the caller cannot know.
    /** Connection closed without a byte. */
    DROP(false),
    /** Connection reset. */
    RESET_AFTER(false),
    /** Nothing is ever sent. */
    SILENCE(false),
    /** 502 of the ingress. */
    INGRESS_AFTER(false),
    /** 504 of the ingress. */
    GATEWAY_TIMEOUT_AFTER(false),
    /** 500 of the platform. */
    INTERNAL_ERROR_AFTER(false),
    /** One byte of the head per drip. */
    SLOW_HEAD(false),
    /** One byte of the body per drip. */
    SLOW_BODY(false),
    /** Half of the announced body. */
    SHORT_BODY(false),
    /** Chunks without an end. */
    ENDLESS(false),
    /** Announces 10 GB. */
    HUGE(false),
    /** A few kB of gzip that unfold a thousandfold. */
    GZIP_BOMB(false),

    // Done, but the answer makes no sense.
    /** 200 with a page. */
    HTML(false),
    /** JSON that breaks off. */
    MALFORMED(false),
    /** No body at all; of a file, zero bytes. */
    EMPTY(false),
    /** Nothing but braces. */
    EMPTY_OBJECT(false),
    /** Numbers for texts, texts for objects. */
    WRONG_TYPES(false),
    /** Ten thousand arrays within each other. */
    DEEP(false),
    /** Every member twice, with another value. */
    DUPLICATE_KEYS(false),
    /** NaN and Infinity for numbers. */
    NOT_A_NUMBER(false),
    /** A text of 5 MB among the members. */
    LONG_TEXT(false),

    // Only where it can be.
    /** SUBMIT: the answer names no request. */
    NO_REQUEST_ID(false),
    /** SUBMIT: the addresses in the answer lead to another host, which must never see the key. */
    FOREIGN_URLS(false),
    /** SUBMIT and STATUS: no queue position. */
    NO_POSITION(false),
    /** STATUS: a word that nobody knows. */
    UNKNOWN_WORD(false),
    /** STATUS: IN_QUEUE again, whatever was said before. */
    BACKWARDS(false),
    /** STREAM: cut after the first event. */
    CUT(false),
    /** RESULT: no address for the output, or no output. */
    NO_MEDIA(false),
    /** MEDIA: the bytes of something else. */
    WRONG_KIND(false),
    /** MEDIA: a good beginning, then noise. */
    CORRUPT(false);

    private final boolean before;

    Mischief(boolean before) {
        this.before = before;
    }

    /** Whether it hits before anything is done: the call has no effect. */
    public boolean before() {
        return before;
    }
}
