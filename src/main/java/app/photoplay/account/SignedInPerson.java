package app.photoplay.account;

import app.photoplay.base.UserId;
import java.io.Serial;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.CredentialsContainer;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/** Who acts, as the security context and the HTTP session hold it: nothing that grows old but the role. */
final class SignedInPerson implements UserDetails, CredentialsContainer {

    @Serial
    private static final long serialVersionUID = 1;

    private final UUID id;
    private final String email;
    private final Role role;
    private @Nullable String passwordHash;

    SignedInPerson(UserId id, String email, String passwordHash, Role role) {
        this.id = id.value();
        this.email = email;
        this.passwordHash = passwordHash;
        this.role = role;
    }

    UserId id() {
        return new UserId(id);
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return List.of(new SimpleGrantedAuthority("ROLE_" + role.name()));
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
