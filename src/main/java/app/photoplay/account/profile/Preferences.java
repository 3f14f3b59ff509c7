package app.photoplay.account.profile;

import app.photoplay.base.CurrentUser;
import app.photoplay.base.ErrorCode;
import app.photoplay.base.Refusal;
import app.photoplay.base.UserId;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the signed-in person chose about themselves: language, time zone, what they are told of, and their picture. */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional
public class Preferences {

    /** Most bytes of a file with a picture of somebody. */
    public static final int MOST_PICTURE_BYTES = Portrait.MOST_BYTES;

    private static final int LONGEST_LANGUAGE = 35;

    private final PreferenceRows rows;
    private final CurrentUser currentUser;
    private final Clock clock;

    Preferences(PreferenceRows rows, CurrentUser currentUser, Clock clock) {
        this.rows = rows;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /**
     * From now on screens and letters speak that language.
     *
     * @param language null for the one of the browser
     * @throws Refusal with VALIDATION at {@code language}
     */
    public void speak(@Nullable Locale language) {
        String tag = language == null ? null : language.toLanguageTag();
        if (tag != null && tag.length() > LONGEST_LANGUAGE) {
            throw new Refusal(ErrorCode.VALIDATION, "language");
        }
        rows.language(writer(), tag);
    }

    /** From now on times are those of that zone; null for the one of the browser. */
    public void live(@Nullable ZoneId zone) {
        rows.zone(writer(), zone == null ? null : zone.getId());
    }

    /** What they want to be told of by mail. */
    @Transactional(readOnly = true)
    public Set<Notice> notices() {
        return rows.notices(currentUser.id());
    }

    public void want(Notice notice, boolean wanted) {
        rows.notice(writer(), notice, wanted);
    }

    /**
     * Takes another picture of them.
     *
     * @param file a JPEG or PNG
     * @throws Refusal with VALIDATION at {@code picture} where it is no such picture, or too large
     */
    public void portrait(byte[] file) {
        UserId me = writer();
        byte[] jpeg = Portrait.of(file).orElseThrow(() -> new Refusal(ErrorCode.VALIDATION, "picture"));
        rows.portrait(me, jpeg, clock.instant());
    }

    /** Their initials stand there again. */
    public void noPortrait() {
        rows.noPortrait(writer());
    }

    private UserId writer() {
        if (currentUser.viewer().isPresent()) {
            throw new Refusal(ErrorCode.VIEWING_ONLY, null);
        }
        return currentUser.id();
    }
}
