package app.photoplay.account.person;

import app.photoplay.account.Role;
import app.photoplay.base.UserId;
import java.io.Serial;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.CredentialsContainer;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/**
 * Who acts, as the security context and the HTTP session hold it. What grows old of it, {@code SessionCheck} holds
 * against the row at every request.
 */
public final class SignedInPerson implements UserDetails, CredentialsContainer {

    @Serial
    private static final long serialVersionUID = 2;

    private final UUID id;
    private final String email;
    private final AccountStatus standing;
    private final @Nullable SignedInPerson viewer;
    private @Nullable String passwordHash;

    public SignedInPerson(UserId id, String email, @Nullable String passwordHash, AccountStatus standing) {
        this(id, email, passwordHash, standing, null);
    }

    private SignedInPerson(
            UserId id,
            String email,
            @Nullable String passwordHash,
            AccountStatus standing,
            @Nullable SignedInPerson viewer) {
        this.id = id.value();
        this.email = email;
        this.passwordHash = passwordHash;
        this.standing = standing;
        this.viewer = viewer;
    }

    public UserId id() {
        return new UserId(id);
    }

    public Role role() {
        return viewer == null ? standing.role() : Role.CREATOR;
    }

    public AccountStatus standing() {
        return standing;
    }

    /** The administrator who looks at this person's screens, and is who really sits there. */
    @Nullable
    public SignedInPerson viewer() {
        return viewer;
    }

    /** The same session of the same person, as they stand now. */
    public SignedInPerson standing(AccountStatus now) {
        return new SignedInPerson(id(), email, null, now, viewer);
    }

    /** The same without what they may do as an administrator. */
    public SignedInPerson asCreator() {
        return new SignedInPerson(
                id(),
                email,
                null,
                new AccountStatus(
                        Role.CREATOR,
                        standing.suspended(),
                        standing.demo(),
                        standing.sessionsFrom(),
                        standing.lastSeen()),
                viewer);
    }

    /** This person's screens before the eyes of somebody else. */
    public SignedInPerson seenBy(SignedInPerson administrator) {
        return new SignedInPerson(id(), email, null, standing, administrator);
    }

    /** Whether a session that was begun then has been ended. */
    public boolean isEndedBy(@Nullable Instant sessionsFrom) {
        return sessionsFrom != null && !sessionsFrom.equals(standing.sessionsFrom());
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return List.of(new SimpleGrantedAuthority("ROLE_" + role().name()));
    }

    @Override
    public @Nullable String getPassword() {
        return passwordHash;
    }

    @Override
    public String getUsername() {
        return email;
    }

    @Override
    public void eraseCredentials() {
        passwordHash = null;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SignedInPerson person && person.id.equals(id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
