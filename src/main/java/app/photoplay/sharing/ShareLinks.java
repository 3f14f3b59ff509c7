package app.photoplay.sharing;

import app.photoplay.base.CurrentUser;
import app.photoplay.base.ErrorCode;
import app.photoplay.base.Outbox;
import app.photoplay.base.Refusal;
import app.photoplay.project.ProjectAccess;
import app.photoplay.project.ProjectId;
import app.photoplay.project.ProjectRight;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The links to a work of the signed-in person; {@link AllLinks} are those of all of them. */
@Service
@PreAuthorize("isAuthenticated()")
public class ShareLinks {

    private final LinkRows rows;
    private final VersionRows versions;
    private final TakeDownRows takeDowns;
    private final ShareKey key;
    private final ProjectAccess access;
    private final ShareAllowance allowance;
    private final PasswordEncoder passwords;
    private final GuestVisits visits;
    private final CurrentUser currentUser;
    private final Outbox outbox;
    private final Clock clock;

    ShareLinks(
            LinkRows rows,
            VersionRows versions,
            TakeDownRows takeDowns,
            ShareKey key,
            ProjectAccess access,
            ShareAllowance allowance,
            PasswordEncoder passwords,
            GuestVisits visits,
            CurrentUser currentUser,
            Outbox outbox,
            Clock clock) {
        this.rows = rows;
        this.versions = versions;
        this.takeDowns = takeDowns;
        this.key = key;
        this.access = access;
        this.allowance = allowance;
        this.passwords = passwords;
        this.visits = visits;
        this.currentUser = currentUser;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Of one work, newest first. */
    @Transactional(readOnly = true)
    public List<ShareLink> of(ProjectId project) {
        access.requireToRead(project, ProjectRight.OWN);
        Instant now = clock.instant();
        return rows.of(project).stream()
                .map(row -> row.shown(key, now).viewed(visits.unwritten(row.id())))
                .toList();
    }

    /** @throws Refusal with NOT_FOUND where the person has no such link */
    @Transactional(readOnly = true)
    public ShareLink find(ProjectId project, ShareLinkId id) {
        access.requireToRead(project, ProjectRight.OWN);
        return there(project, id).shown(key, clock.instant());
    }

    /** What a form of a link begins with: what guests saw and were allowed at the last one. */
    @Transactional(readOnly = true)
    public ShareOptions defaults(ZoneId zone) {
        return rows.of(currentUser.id(), 0, 1).stream()
                .findFirst()
                .map(last -> allowance.within(last.options().again(zone)))
                .orElseGet(() -> ShareOptions.first(zone));
    }

    /**
     * Makes a link.
     *
     * @param password null for none
     * @throws Refusal at the field that is wrong, with NOTHING_PUBLISHED where there is no such version to show, TAKEN_DOWN
     *     where administrators decided that the work is shown to nobody
     */
    @Transactional
    public ShareLink create(ProjectId project, ShareOptions options, @Nullable String password) {
        access.require(project, ProjectRight.OWN);
        versions.hold(project);
        requireShowable(project);
        check(project, options);
        allowance.require(options, null);
        ShareOptionsRule.checkExpiry(options.expiresAt(), clock.instant());
        ShareOptionsRule.checkPassword(password);
        ShareLinkId id = ShareLinkId.next();
        byte[] nonce = key.nonce();
        LinkRow row = new LinkRow(
                id,
                project,
                currentUser.id(),
                nonce,
                ShareKey.hash(key.token(id.value(), nonce)),
                named(options),
                hashed(password),
                clock.instant(),
                null,
                null,
                null,
                0,
                0,
                0);
        rows.add(row);
        return row.shown(key, clock.instant());
    }

    /**
     * Changes what a link shows; its address stays. An end that has passed may stay as it is.
     *
     * @param lock what becomes of its password
     * @throws Refusal as {@link #create}, NOT_FOUND where the person has no such link, NOT_ALLOWED_NOW for a revoked one
     */
    @Transactional
    public ShareLink change(ProjectId project, ShareLinkId id, ShareOptions options, PasswordChange lock) {
        LinkRow before = own(project, id);
        if (before.revokedAt() != null) {
            throw new Refusal(ErrorCode.NOT_ALLOWED_NOW, null);
        }
        check(project, options);
        allowance.require(options, before.options());
        if (!Objects.equals(options.expiresAt(), before.options().expiresAt())) {
            ShareOptionsRule.checkExpiry(options.expiresAt(), clock.instant());
        }
        String password = switch (lock) {
            case PasswordChange.Keep keep -> before.password();
            case PasswordChange.Remove remove -> null;
            case PasswordChange.Put put -> {
                ShareOptionsRule.checkPassword(put.password());
                yield hashed(put.password());
            }
        };
        rows.change(id, named(options), password);
        outbox.hint(project.value());
        return shown(id);
    }

    /** Gives it another address; the one before leads nowhere from now on. */
    @Transactional
    public ShareLink replaceAddress(ProjectId project, ShareLinkId id) {
        own(project, id);
        byte[] nonce = key.nonce();
        rows.address(id, nonce, ShareKey.hash(key.token(id.value(), nonce)));
        outbox.hint(project.value());
        return shown(id);
    }

    /**
     * Puts it into the public gallery, or takes it out.
     *
     * @throws Refusal with NOT_ALLOWED_NOW where it is not open to everybody, shows no film, or leads nowhere, TAKEN_DOWN
     *     where administrators decided that the work is shown to nobody
     */
    @Transactional
    public ShareLink list(ProjectId project, ShareLinkId id, boolean listed) {
        LinkRow row = own(project, id);
        if (listed) {
            requireShowable(project);
        }
        boolean open = row.state(clock.instant()) == ShareLink.State.ACTIVE
                && row.password() == null
                && !row.options().watermark()
                && row.options().shows(SharedPart.FILM);
        if (listed && !open) {
            throw new Refusal(ErrorCode.NOT_ALLOWED_NOW, null);
        }
        rows.list(id, listed ? clock.instant() : null);
        return shown(id);
    }

    /** Switches it off, with everything behind it and for good; nothing changes where it is off already. */
    @Transactional
    public ShareLink revoke(ProjectId project, ShareLinkId id) {
        own(project, id);
        rows.revoke(id, clock.instant());
        outbox.hint(project.value());
        return shown(id);
    }

    /**
     * Takes a link that leads nowhere any more out of the lists; it never leads anywhere again.
     *
     * @throws Refusal with NOT_ALLOWED_NOW where it leads somewhere, or was taken down
     */
    @Transactional
    public void putAway(ProjectId project, ShareLinkId id) {
        switch (own(project, id).state(clock.instant())) {
            case ACTIVE, TAKEN_DOWN -> throw new Refusal(ErrorCode.NOT_ALLOWED_NOW, null);
            case EXPIRED, REVOKED -> rows.putAway(id, clock.instant());
        }
    }

    /** Whether administrators decided that the work is shown to nobody. */
    @Transactional(readOnly = true)
    public boolean isTakenDown(ProjectId project) {
        access.require(project, ProjectRight.OWN);
        return takeDowns.has(project);
    }

    /**
     * Switches all of a work off.
     *
     * @return how many led somewhere until now
     */
    @Transactional
    public int revokeAll(ProjectId project) {
        access.require(project, ProjectRight.OWN);
        int ended = rows.revokeAll(currentUser.id(), project, clock.instant()).size();
        outbox.hint(project.value());
        return ended;
    }

    private void requireShowable(ProjectId project) {
        if (takeDowns.has(project)) {
            throw new Refusal(ErrorCode.TAKEN_DOWN, null);
        }
    }

    private void check(ProjectId project, ShareOptions options) {
        ShareOptionsRule.check(options);
        Integer version = options.version();
        boolean there = version == null
                ? versions.newest(project).isPresent()
                : versions.find(project, version).isPresent();
        if (!there) {
            boolean any = versions.newest(project).isPresent();
            throw new Refusal(any ? ErrorCode.VALIDATION : ErrorCode.NOTHING_PUBLISHED, "version");
        }
    }

    private static ShareOptions named(ShareOptions options) {
        return options.as(options.name().strip(), options.version(), options.expiresAt(), options.zone());
    }

    private @Nullable String hashed(@Nullable String password) {
        return password == null ? null : passwords.encode(password);
    }

    private ShareLink shown(ShareLinkId id) {
        return rows.find(id)
                .orElseThrow(() -> new Refusal(ErrorCode.NOT_FOUND, null))
                .shown(key, clock.instant());
    }

    private LinkRow own(ProjectId project, ShareLinkId id) {
        access.require(project, ProjectRight.OWN);
        return there(project, id);
    }

    private LinkRow there(ProjectId project, ShareLinkId id) {
        return rows.find(id)
                .filter(row -> row.project().equals(project))
                .orElseThrow(() -> new Refusal(ErrorCode.NOT_FOUND, null));
    }
}
