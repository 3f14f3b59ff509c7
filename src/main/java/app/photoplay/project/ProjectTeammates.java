package app.photoplay.project;

import app.photoplay.base.Teammates;
import app.photoplay.base.UserId;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Repository;

/** Owners and members of a film work with each other, as long as it does not lie in the bin. */
@Repository
@PreAuthorize("isAuthenticated()")
class ProjectTeammates implements Teammates {

    private final JdbcClient jdbc;

    ProjectTeammates(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Set<UserId> of(UserId person, Collection<UserId> others) {
        return jdbc
                .sql("""
                        with shared as (
                          select id, owner_id from projects where removed_at is null and (owner_id = :person
                            or id in (select project_id from project_members where user_id = :person)))
                        select owner_id from shared where owner_id = any (:others)
                        union
                        select m.user_id from project_members m join shared s on s.id = m.project_id
                        where m.user_id = any (:others)""")
                .param("person", person.value())
                .param("others", others.stream().map(UserId::value).toArray(UUID[]::new))
                .query(UUID.class)
                .list()
                .stream()
                .map(UserId::new)
                .collect(Collectors.toSet());
    }
}
