package app.photoplay.look;

import app.photoplay.base.Ids;
import app.photoplay.base.UserId;
import app.photoplay.project.Look;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Looks and their pictures, by whose they are. */
@Repository
class OwnLookRows {

    private final JdbcClient jdbc;

    OwnLookRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<OwnLook> of(UserId owner) {
        Map<UUID, List<UUID>> pictures = jdbc
                .sql("""
                        select p.look_id, p.id from own_look_pictures p join own_looks l on l.id = p.look_id
                        where l.owner_id = ? and l.removed_at is null order by p.position
                        """)
                .param(owner.value())
                .query((row, n) -> Map.entry(row.getObject("look_id", UUID.class), row.getObject("id", UUID.class)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
        return jdbc.sql("""
                        select id, name, words, base from own_looks
                        where owner_id = ? and removed_at is null order by lower(name), id
                        """)
                .param(owner.value())
                .query((row, n) -> {
                    UUID id = row.getObject("id", UUID.class);
                    return new OwnLook(
                            new OwnLookId(id),
                            row.getString("name"),
                            row.getString("words"),
                            Look.valueOf(row.getString("base")),
                            pictures.getOrDefault(id, List.of()));
                })
                .list();
    }

    /** Whoever keeps a look of the same person comes after. */
    void hold(UserId owner) {
        jdbc.sql("select id from users where id = ? for update")
                .param(owner.value())
                .query()
                .listOfRows();
    }

    int count(UserId owner) {
        return jdbc.sql("select count(*) from own_looks where owner_id = ? and removed_at is null")
                .param(owner.value())
                .query(Integer.class)
                .single();
    }

    Optional<byte[]> picture(UserId owner, UUID picture) {
        return jdbc.sql("""
                        select p.content from own_look_pictures p join own_looks l on l.id = p.look_id
                        where p.id = ? and l.owner_id = ?
                        """).params(picture, owner.value()).query(byte[].class).optional();
    }

    List<byte[]> pictures(UserId owner, OwnLookId look) {
        return jdbc.sql("""
                        select p.content from own_look_pictures p join own_looks l on l.id = p.look_id
                        where l.id = ? and l.owner_id = ? order by p.position
                        """)
                .params(look.value(), owner.value())
                .query(byte[].class)
                .list();
    }

    void put(UserId owner, OwnLookId id, OwnLookDraft draft, Instant now) {
        jdbc.sql("""
                        insert into own_looks (id, owner_id, name, words, base, created_at, changed_at)
                        values (:id, :owner, :name, :words, :base, :now, :now)
                        on conflict (id) do update set name = excluded.name, words = excluded.words, base = excluded.base,
                            changed_at = excluded.changed_at
                        """)
                .param("id", id.value())
                .param("owner", owner.value())
                .param("name", draft.name().strip())
                .param("words", draft.words().strip())
                .param("base", draft.base().name())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
        List<UUID> kept = draft.pictures();
        jdbc.sql("delete from own_look_pictures where look_id = :look and id <> all (cast(:kept as uuid[]))")
                .param("look", id.value())
                .param("kept", kept.stream().map(UUID::toString).collect(Collectors.joining(",", "{", "}")))
                .update();
        for (int i = 0; i < kept.size(); i++) {
            jdbc.sql("update own_look_pictures set position = ? where id = ? and look_id = ?")
                    .params(i, kept.get(i), id.value())
                    .update();
        }
        int position = kept.size();
        for (byte[] picture : draft.added()) {
            jdbc.sql("insert into own_look_pictures (id, look_id, position, content) values (?, ?, ?, ?)")
                    .params(Ids.next(), id.value(), position++, picture)
                    .update();
        }
    }

    /** @param removed null to take that back */
    void remove(UserId owner, OwnLookId id, @Nullable Instant removed) {
        jdbc.sql("update own_looks set removed_at = ? where id = ? and owner_id = ?")
                .param(1, removed == null ? null : removed.atOffset(ZoneOffset.UTC))
                .param(2, id.value())
                .param(3, owner.value())
                .update();
    }
}
