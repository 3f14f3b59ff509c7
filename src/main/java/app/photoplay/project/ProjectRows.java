package app.photoplay.project;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface ProjectRows extends JpaRepository<Project, UUID> {

    List<Project> findByOwnerIdAndRemovedAtIsNotNullOrderByRemovedAtDesc(UUID ownerId);

    /** Held to the end of the transaction, also against whoever adds something that belongs to it. */
    @Query(value = "select id from projects where id = :id for update", nativeQuery = true)
    Optional<UUID> hold(UUID id);

    @Query(value = "select id from projects where purge_at <= :now order by purge_at limit :most", nativeQuery = true)
    List<UUID> toPurge(Instant now, int most);
}
