package app.photoplay.film;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface FilmRows extends JpaRepository<Film, UUID> {

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select f from Film f where f.id = :id")
    Optional<Film> lock(UUID id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select f from Film f where f.projectId = :project and f.fingerprint = :fingerprint")
    Optional<Film> lock(UUID project, String fingerprint);

    Optional<Film> findFirstByProjectIdAndBurnedFalseOrderByRequestedAtDesc(UUID projectId);

    List<Film> findByProjectIdInAndBurnedFalseOrderByRequestedAtDesc(Collection<UUID> projects);
}
