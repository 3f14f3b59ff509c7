package app.photoplay.base.settings;

import app.photoplay.base.UserId;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of settings: one row each, of its latest change. */
@Repository
class SettingRows {

    private final JdbcClient jdbc;

    SettingRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<String, SettingChange> all() {
        return jdbc
                .sql("select name, value, changed_by, changed_at from settings")
                .query((row, n) -> new SettingChange(
                        row.getString("name"),
                        row.getString("value"),
                        new UserId(row.getObject("changed_by", UUID.class)),
                        row.getObject("changed_at", OffsetDateTime.class).toInstant()))
                .list()
                .stream()
                .collect(Collectors.toMap(SettingChange::name, Function.identity()));
    }

    /** What is set, where anything is; others wait with that setting until the transaction ends. */
    Optional<String> held(String name) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(?, 14))")
                .param(name)
                .query((row, n) -> n)
                .single();
        List<String> values = jdbc.sql("select value from settings where name = ? and value is not null")
                .param(name)
                .query(String.class)
                .list();
        return values.stream().findFirst();
    }

    void write(String name, @Nullable String value, UserId by, Instant at) {
        jdbc.sql("""
                        insert into settings (name, value, changed_by, changed_at) values (:name, :value, :by, :at)
                        on conflict (name) do update
                        set value = excluded.value, changed_by = excluded.changed_by, changed_at = excluded.changed_at
                        """)
                .param("name", name)
                .param("value", value)
                .param("by", by.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }
}
