package app.photoplay.film;

import app.photoplay.film.cut.SubtitleMode;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface FilmRows extends JpaRepository<Film, UUID> {

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select f from Film f where f.id = :id")
    Optional<Film> lock(UUID id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select f from Film f where f.projectId = :project and f.fingerprint = :fingerprint")
    Optional<Film> lock(UUID project, String fingerprint);

    Optional<Film> findFirstByProjectIdAndSubtitlesOrderByRequestedAtDesc(UUID projectId, SubtitleMode subtitles);

    List<Film> findByProjectIdInAndSubtitlesOrderByRequestedAtDesc(Collection<UUID> projects, SubtitleMode subtitles);

    /** Only the run of that attempt can still renew it. */
    @Modifying
    @Query("update Film f set f.claimedUntil = :until where f.id = :id and f.attempt = :attempt"
            + " and f.state = app.photoplay.film.FilmView.State.ASSEMBLING")
    int renew(UUID id, int attempt, Instant until);
}
