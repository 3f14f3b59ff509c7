package app.photoplay.account.person;

import app.photoplay.account.EmailAddress;
import app.photoplay.account.Profile;
import app.photoplay.account.Role;
import app.photoplay.account.Scheme;
import app.photoplay.base.UserId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A person with an account, as stored. */
@Entity
@Table(name = "users")
class User {

    @Id
    private UUID id;

    @Column
    private String email;

    @Column
    private String emailKey;

    @Column
    private String displayName;

    @Column
    private String passwordHash;

    @Column
    @Enumerated(EnumType.STRING)
    private Role role;

    @Column
    @Enumerated(EnumType.STRING)
    private Scheme scheme;

    /** Everybody may know its password. */
    @Column
    private boolean demo;

    @Column
    private Instant createdAt;

    /** Changed by {@link AccountStatusRows} only, as the next two. */
    @Column(insertable = false, updatable = false)
    private @Nullable Instant suspendedAt;

    @Column(insertable = false, updatable = false)
    private @Nullable Instant sessionsFrom;

    @Column(insertable = false, updatable = false)
    private @Nullable Instant lastSeenAt;

    @Column
    private @Nullable Instant verifiedAt;

    /** Changed by {@code PreferenceRows} only, as the next one. */
    @Column(insertable = false, updatable = false)
    private @Nullable String language;

    @Column(insertable = false, updatable = false)
    private @Nullable String timeZone;

    /** Null until stored, which is how Spring Data knows that it is new. */
    @Version
    private @Nullable Integer version;

    /** For Hibernate. */
    protected User() {}

    static User open(UserId id, EmailAddress email, String displayName, String passwordHash, Instant now) {
        User user = new User();
        user.id = id.value();
        user.email = email.value();
        user.emailKey = email.folded();
        user.displayName = displayName;
        user.passwordHash = passwordHash;
        user.role = Role.CREATOR;
        user.scheme = Scheme.DARK;
        user.createdAt = now;
        return user;
    }

    void rename(String name) {
        displayName = name;
    }

    void light(Scheme chosen) {
        scheme = chosen;
    }

    /** @return whether that is a change */
    boolean become(Role other) {
        boolean change = role != other;
        role = other;
        return change;
    }

    /** From now on it ends with demo mode. */
    void becomeDemo() {
        demo = true;
    }

    /** They showed that the address is theirs. */
    void verify(Instant now) {
        if (verifiedAt == null) {
            verifiedAt = now;
        }
    }

    void replacePasswordHash(String hash) {
        passwordHash = hash;
    }

    AccountHolder person() {
        return new AccountHolder(profile(), signedIn(), demo, verifiedAt != null);
    }

    private Profile profile() {
        return new Profile(
                new UserId(id),
                email,
                displayName,
                role,
                scheme,
                language == null ? null : Locale.forLanguageTag(language),
                timeZone == null ? null : ZoneId.of(timeZone));
    }

    private SignedInPerson signedIn() {
        return new SignedInPerson(new UserId(id), email, passwordHash, standing());
    }

    private AccountStatus standing() {
        return new AccountStatus(role, suspendedAt != null, demo, sessionsFrom, lastSeenAt);
    }
}
