package app.photoplay.departure;

import app.photoplay.base.UserId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Every row that is somebody’s: of each table that points at them or at a film of theirs, as a JSON array. A new table is
 * in it on the day it is made. Secrets are left out: they are of no use to their person, and of much to others.
 */
@Component
class ExportTables {

    private static final String SECRET = "(^|_)(hash|secret|nonce|password|token|token_sha256|totp_step)$";

    private static final String POINTERS = """
            select c.conrelid::regclass::text as name, a.attname as pointer, c.confrelid = 'users'::regclass as person
            from pg_constraint c join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
            where c.contype = 'f' and array_length(c.conkey, 1) = 1
              and c.confrelid in ('users'::regclass, 'projects'::regclass)
            order by 1, 2""";

    private final JdbcClient jdbc;

    ExportTables(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A row that two columns bind to somebody is there once, and a table without any is not there. */
    void write(UserId person, ExportArchive archive) throws IOException {
        Map<String, List<String>> conditions = new TreeMap<>(Map.of("users", List.of("t.id = ?")));
        jdbc.sql(POINTERS).query(row -> {
            String column = "t." + row.getString("pointer");
            conditions
                    .computeIfAbsent(row.getString("name"), table -> new ArrayList<>())
                    .add(
                            row.getBoolean("person")
                                    ? column + " = ?"
                                    : column + " in (select id from projects where owner_id = ?)");
        });
        for (Map.Entry<String, List<String>> table : conditions.entrySet()) {
            rows(table.getKey(), table.getValue(), person, archive);
        }
    }

    private void rows(String table, List<String> conditions, UserId person, ExportArchive archive) throws IOException {
        // What is being written does not tell of itself.
        String whole = table.equals("account_exports") ? " and t.state in ('DONE', 'FAILED')" : "";
        int[] count = {0};
        jdbc.sql("""
                        select (select jsonb_object_agg(key, value) from jsonb_each(to_jsonb(t)) where key !~ ?)::text
                        from %s t where (%s)%s""".formatted(table, String.join(" or ", conditions), whole))
                .param(SECRET)
                .params(Collections.nCopies(conditions.size(), person.value()))
                .query(row -> {
                    try {
                        if (count[0] == 0) {
                            archive.begin("data/" + table + ".json");
                        }
                        archive.write(
                                ((count[0] == 0 ? "[\n" : ",\n") + row.getString(1)).getBytes(StandardCharsets.UTF_8));
                        count[0]++;
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                });
        if (count[0] > 0) {
            archive.write("\n]\n".getBytes(StandardCharsets.UTF_8));
            archive.end();
            archive.table(table, count[0]);
        }
    }
}
