package app.photoplay.conversion.process;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface ConversionRows extends JpaRepository<Conversion, UUID> {

    /** Held to the end of the transaction: steps and people act on a conversion one after the other. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from Conversion c where c.id = :id")
    Optional<Conversion> lock(UUID id);

    /** Without reading the row, which may change until it is locked. */
    @Query(value = "select project_id from conversions where id = :id", nativeQuery = true)
    Optional<UUID> projectOf(UUID id);

    @Query(
            value = "select id from conversions where project_id = :project order by started_at desc limit 1",
            nativeQuery = true)
    Optional<UUID> newestId(UUID project);

    @Query(value = """
            select distinct on (project_id) * from conversions where project_id in (:projects)
            order by project_id, started_at desc
            """, nativeQuery = true)
    List<Conversion> newest(Collection<UUID> projects);

    @Query(value = """
            select project_id from conversions where state in ('PLANNING', 'MAKING', 'ASSEMBLING') order by started_at
            """, nativeQuery = true)
    List<UUID> projectsUnderWay();

    /** Those that may go on by themselves: a request of theirs that nobody knew of may have been found. */
    @Query(value = """
            select project_id from conversions where state = 'INCOMPLETE' and ended_at > :since
            order by ended_at desc limit 200
            """, nativeQuery = true)
    List<UUID> projectsIncomplete(Instant since);

    Optional<Conversion> findByAccountIdAndRequestKey(UUID accountId, String requestKey);
}
