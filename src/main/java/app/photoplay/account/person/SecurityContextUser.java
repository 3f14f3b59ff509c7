package app.photoplay.account.person;

import app.photoplay.base.CurrentUser;
import app.photoplay.base.UserId;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** The current user from the security context: of the request, or of the UI in a push. */
@Component
@PermitAll
final class SecurityContextUser implements CurrentUser {

    @Override
    public Optional<UserId> find() {
        return person().map(SignedInPerson::id);
    }

    @Override
    public Optional<UserId> viewer() {
        return person().map(SignedInPerson::viewer).map(SignedInPerson::id);
    }

    private static Optional<SignedInPerson> person() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SignedInPerson person
                ? Optional.of(person)
                : Optional.empty();
    }
}
