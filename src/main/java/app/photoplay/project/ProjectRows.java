package app.photoplay.project;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface ProjectRows extends JpaRepository<Project, UUID> {

    List<Project> findByOwnerIdAndRemovedAtIsNotNullOrderByRemovedAtDesc(UUID ownerId);

    @Query(
            value =
                    "select * from projects where owner_id = :person and removed_at is null order by created_at desc, id",
            nativeQuery = true)
    List<Project> ownedBy(UUID person);

    /** Those of the person, and those that they are a member of in one of these roles. */
    @Query(value = """
            select * from projects where removed_at is null
              and (owner_id = :person
                or id in (select project_id from project_members where user_id = :person and role in (:roles)))
            order by created_at desc, id
            """, nativeQuery = true)
    List<Project> openTo(UUID person, List<String> roles);

    List<Project> findByOwnerId(UUID ownerId);

    /** Held to the end of the transaction, also against whoever adds something that belongs to it. */
    @Query(value = "select id from projects where id = :id for update", nativeQuery = true)
    Optional<UUID> hold(UUID id);

    @Query(value = "select id from projects where purge_at <= :now order by purge_at limit :most", nativeQuery = true)
    List<UUID> toPurge(Instant now, int most);
}
