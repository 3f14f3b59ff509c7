package app.photoplay.account.person;

import app.photoplay.account.Role;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** The stored people. */
interface Users extends Repository<User, UUID> {

    User saveAndFlush(User user);

    Optional<User> findById(UUID id);

    List<User> findByIdIn(Collection<UUID> ids);

    List<User> findByRole(Role role);

    boolean existsByDemoFalse();

    /** @param key an address as {@code EmailAddress.fold} makes it */
    Optional<User> findByEmailKey(String key);
}
