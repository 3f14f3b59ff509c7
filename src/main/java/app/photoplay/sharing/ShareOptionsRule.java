package app.photoplay.sharing;

import app.photoplay.base.ErrorCode;
import app.photoplay.base.Refusal;
import app.photoplay.base.WritableText;
import java.time.Instant;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a link may be like. */
final class ShareOptionsRule {

    static final int MIN_PASSWORD = 6;
    static final int MAX_PASSWORD = 64;

    private static final int MOST_FRAMES = 10;
    private static final int LONGEST_FRAMES = 500;
    private static final Pattern ORIGIN =
            Pattern.compile("https?://[a-z0-9]([a-z0-9-]*[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*(:\\d{1,5})?");

    private ShareOptionsRule() {}

    /** @throws Refusal at the field that is wrong */
    static void check(ShareOptions options) {
        String name = options.name().strip();
        if (name.isEmpty() || name.length() > ShareOptions.MAX_NAME || !WritableText.isLine(name)) {
            throw new Refusal(ErrorCode.VALIDATION, "name", ShareOptions.MAX_NAME);
        }
        if (options.shows().isEmpty()) {
            throw new Refusal(ErrorCode.VALIDATION, "shows");
        }
        if (options.watermark() && options.allows().stream().anyMatch(GuestRight::takesAlong)) {
            throw new Refusal(ErrorCode.VALIDATION, "watermark");
        }
        boolean anywhere = options.frames().contains(ShareOptions.ANYWHERE);
        if (options.frames().size() > (anywhere ? 1 : MOST_FRAMES)
                || String.join(" ", options.frames()).length() > LONGEST_FRAMES
                || !anywhere
                        && !options.frames().stream()
                                .allMatch(origin -> ORIGIN.matcher(origin).matches())) {
            throw new Refusal(ErrorCode.VALIDATION, "frames");
        }
    }

    /** @throws Refusal at {@code expiresAt} where that is no time to come */
    static void checkExpiry(@Nullable Instant expiresAt, Instant now) {
        if (expiresAt != null && !expiresAt.isAfter(now)) {
            throw new Refusal(ErrorCode.ALREADY_PAST, "expiresAt");
        }
    }

    /** @throws Refusal at {@code password}; null is none, which is allowed */
    static void checkPassword(@Nullable String password) {
        if (password != null
                && (password.length() < MIN_PASSWORD
                        || password.length() > MAX_PASSWORD
                        || !WritableText.isLine(password))) {
            throw new Refusal(ErrorCode.VALIDATION, "password", MIN_PASSWORD, MAX_PASSWORD);
        }
    }
}
