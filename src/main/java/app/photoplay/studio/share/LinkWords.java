package app.photoplay.studio.share;

import app.photoplay.base.KebabCase;
import app.photoplay.base.ui.DayPattern;
import app.photoplay.sharing.GuestRight;
import app.photoplay.sharing.ShareLink;
import app.photoplay.sharing.ShareOptions;
import app.photoplay.sharing.SharedPart;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What people call the things of a link. */
final class LinkWords {

    private LinkWords() {}

    /** «Version 3, remarks, password». */
    static String summary(ShareLink link) {
        ShareOptions options = link.options();
        List<String> parts = new ArrayList<>();
        parts.add(version(options.version()));
        if (options.allows(GuestRight.REMARK)) {
            parts.add(word("share.link.remarks"));
        }
        if (options.allows(GuestRight.APPROVE)) {
            parts.add(word("share.link.approval"));
        }
        if (options.allows().stream().anyMatch(GuestRight::takesAlong)) {
            parts.add(word("share.link.download"));
        }
        if (options.allows(GuestRight.OLDER_VERSIONS)) {
            parts.add(word("share.link.older"));
        }
        if (!options.frames().isEmpty()) {
            parts.add(word("share.link.embedded"));
        }
        if (link.locked()) {
            parts.add(word("share.link.password"));
        }
        if (options.watermark()) {
            parts.add(word("share.link.watermark"));
        }
        if (link.listed()) {
            parts.add(word("share.link.listed"));
        }
        if (options.indexed()) {
            parts.add(word("share.link.indexed"));
        }
        return String.join(", ", parts);
    }

    /** «Film and storyboard. Guests may remark and approve.» in short sentences. */
    static String promise(ShareOptions options) {
        String shows = Arrays.stream(SharedPart.values())
                .filter(options::shows)
                .map(part -> word("share.part." + KebabCase.of(part)))
                .collect(Collectors.joining(", "));
        boolean remarks = options.allows(GuestRight.REMARK);
        boolean approves = options.allows(GuestRight.APPROVE);
        String may = word(
                remarks && approves
                        ? "share.may.both"
                        : remarks ? "share.may.remark" : approves ? "share.may.approve" : "share.may.look");
        return shows + ". " + may;
    }

    static String version(@Nullable Integer number) {
        return number == null ? word("share.newest") : word("share.version-short", number);
    }

    /** «Active», «Ends in 5 days», «Switched off». */
    static String state(ShareLink link, Clock clock) {
        Instant end = link.options().expiresAt();
        return switch (link.state()) {
            case REVOKED -> word("share.state.revoked");
            case TAKEN_DOWN -> word("share.state.taken-down");
            case EXPIRED -> word("share.state.expired");
            case ACTIVE -> end == null ? word("share.state.active") : left(Duration.between(clock.instant(), end));
        };
    }

    private static String left(Duration left) {
        if (left.toDays() > 0) {
            return word("share.state.days", left.toDays());
        }
        return left.toHours() > 0
                ? word("share.state.hours", left.toHours())
                : word("share.state.minutes", left.toMinutes() + 1);
    }

    /** «6 December 2026, 18:00, Vienna time». */
    static String end(ShareOptions options, Locale locale) {
        Instant end = options.expiresAt();
        return end == null
                ? word("share.never")
                : DayPattern.of("d MMMM uuuu, HH:mm", locale).format(end.atZone(options.zone())) + ", "
                        + zone(options.zone(), locale);
    }

    static String zone(ZoneId zone, Locale locale) {
        String id = zone.getId();
        return id.contains("/")
                ? word("share.zone", id.replaceFirst("^.*/", "").replace('_', ' '))
                : zone.getDisplayName(TextStyle.SHORT, locale);
    }

    static String word(String key, Object... arguments) {
        return I18NProvider.translate(key, arguments);
    }
}
