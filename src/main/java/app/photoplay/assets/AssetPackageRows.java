package app.photoplay.assets;

import app.photoplay.base.UserId;
import app.photoplay.media.AssetId;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which files somebody asked for as one. */
@Repository
class AssetPackageRows {

    private final JdbcClient jdbc;

    AssetPackageRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(UUID id, UserId owner, List<AssetId> assets, Instant now) {
        jdbc.sql("insert into asset_packages (id, owner_id, assets, created_at) values (:id, :owner, :assets, :now)")
                .param("id", id)
                .param("owner", owner.value())
                .param("assets", AssetMarkRows.array(assets))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<List<AssetId>> find(UUID id, UserId owner) {
        return jdbc.sql("select assets from asset_packages where id = :id and owner_id = :owner")
                .param("id", id)
                .param("owner", owner.value())
                .query((row, n) -> Arrays.stream((UUID[]) row.getArray("assets").getArray())
                        .map(AssetId::new)
                        .toList())
                .optional();
    }

    void deleteBefore(Instant limit) {
        jdbc.sql("delete from asset_packages where created_at < ?")
                .param(limit.atOffset(ZoneOffset.UTC))
                .update();
    }
}
