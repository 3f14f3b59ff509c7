package app.photoplay.falstandin.fault;

/** What is done with the webhook of a job beside, or in place of, the honest delivery. */
public enum HookTrick {
    /** Never sent. */
    NONE,
    /** The honest one so many times at once. */
    DUPLICATE,
    /** Sent and answered before the submit is answered. */
    BEFORE_SUBMIT_ANSWER,
    /** Sent as soon as the job was accepted, while the status is still IN_QUEUE or IN_PROGRESS. */
    BEFORE_COMPLETED,
    /** ERROR with a null payload, for a job that went well or badly. */
    NULL_PAYLOAD,
    /** OK with a null payload and payload_error. */
    PAYLOAD_ERROR,
    /** Only forged: a signature over other bytes, with a payload that lies. */
    BAD_SIGNATURE,
    /** Only forged: well signed by a key that the JWKS does not have. */
    WRONG_KEY,
    /** Only forged: no signature headers at all. */
    UNSIGNED,
    /** Signed ten minutes ago. */
    STALE,
    /** The honest one, and again the same bytes and headers after the answer. */
    REPLAYED,
    /** Well signed for another user's id. */
    WRONG_USER,
    /** Well signed, about a request that nobody made. */
    UNKNOWN_REQUEST,
    /** Matches by gateway_request_id only, as after internal re-routing. */
    REROUTED,
    /** A body of 10 MB. */
    HUGE,
    /** So many forged ones as fast as they go. */
    FLOOD,
    /** An honest OK after the job was cancelled. */
    AFTER_CANCEL
}
