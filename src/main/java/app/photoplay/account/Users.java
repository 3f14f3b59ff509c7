package app.photoplay.account;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The stored people. */
interface Users extends Repository<User, UUID> {

    User saveAndFlush(User user);

    Optional<User> findById(UUID id);

    List<User> findByRole(Role role);

    @Query("select u from User u where lower(u.email) = lower(:email)")
    Optional<User> findByEmail(String email);
}
