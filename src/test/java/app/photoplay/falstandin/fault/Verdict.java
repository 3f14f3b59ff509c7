package app.photoplay.falstandin.fault;

/** How a job ends that does not end well (contract 4.1–4.3). */
public enum Verdict {
    /** 422, not billed. */
    CONTENT_POLICY_VIOLATION,
    /** The same after the work was done: billed. */
    CONTENT_POLICY_VIOLATION_BILLED,
    /** 422. */
    FILE_DOWNLOAD_ERROR,
    /** 422 with max_height and max_width. */
    IMAGE_TOO_LARGE,
    /** 422, billed. */
    NO_MEDIA_GENERATED,
    /** 500 with X-Fal-Needs-Retry: 1. */
    INTERNAL_SERVER_ERROR_RETRY,
    /** 500 with X-Fal-Needs-Retry: 0. */
    INTERNAL_SERVER_ERROR,
    /** 504 with X-Fal-Needs-Retry: 1. */
    GENERATION_TIMEOUT,
    /** 400, as documented. */
    DOWNSTREAM_SERVICE_ERROR,
    /** 500 with X-Fal-Needs-Retry: 1. */
    DOWNSTREAM_SERVICE_UNAVAILABLE,
    /** 503 of the platform: the runner went away. */
    RUNNER_DISCONNECTED,
    /** 504 of the platform: no runner came up. */
    STARTUP_TIMEOUT,
    /** 504 of the platform, though the caller set no limit. */
    REQUEST_TIMEOUT,
    /** 422 whose detail is a text. */
    DETAIL_TEXT,
    /** 422 whose detail is an object. */
    DETAIL_OBJECT,
    /** 500 with a page. */
    HTML_PAGE,
    /** 422 with «message» for «msg», as workflows have it. */
    WORKFLOW_MESSAGE,
    /** 200 with has_nsfw_concepts and a black picture; billed. */
    NSFW
}
