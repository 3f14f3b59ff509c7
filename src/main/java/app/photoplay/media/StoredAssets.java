package app.photoplay.media;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface StoredAssets extends JpaRepository<StoredAsset, UUID> {

    boolean existsBySha256(String sha256);

    /** Those of these that the project has; none of them can be deleted until the transaction ends. */
    @Query(
            value = "select id from assets where project_id = :project and id in (:ids) order by id for key share",
            nativeQuery = true)
    List<UUID> hold(UUID project, Collection<UUID> ids);

    @Query("select distinct a.sha256 from StoredAsset a where a.sha256 in :hashes")
    Set<String> known(Collection<String> hashes);

    @Query("select distinct a.sha256 from StoredAsset a where a.projectId = :project")
    Set<String> contents(UUID project);

    /** Held to the end of the transaction: whoever places or removes this content comes one after the other. */
    @Query(value = "select 1 from pg_advisory_xact_lock(hashtextextended(:sha256, 7))", nativeQuery = true)
    int lockContent(String sha256);
}
