package app.photoplay.bench.campaign;

import app.photoplay.bench.AppTables;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;

/** Whether every account is balanced, and every row has its file. */
final class Books {

    private Books() {}

    static void check(AppTables tables, Path home, List<String> broken) {
        broken.addAll(tables.texts("""
                select g.id || ' is ' || g.state || ' with ' || e.holds || ' holds, ' || e.settles || ' settles, '
                       || e.releases || ' releases'
                from generations g cross join lateral (
                    select count(*) filter (where kind = 'HOLD') holds, count(*) filter (where kind = 'SETTLE') settles,
                           count(*) filter (where kind = 'RELEASE') releases
                    from credit_entries where reference = g.id) e
                where e.holds <> 1 or e.settles <> (case when g.state = 'STORED' then 1 else 0 end)
                      or e.releases <> (case when g.state in ('FAILED', 'CANCELLED') then 1 else 0 end)
                """));
        broken.addAll(tables.texts("""
                select account_id || ' is out of balance by ' || sum(case kind when 'HOLD' then amount else -amount end)
                from credit_entries c
                where kind in ('HOLD', 'SETTLE', 'RELEASE')
                  and not exists (select 1 from generations g where g.id = c.reference
                                  and g.state not in ('STORED', 'FAILED', 'CANCELLED'))
                group by account_id
                having sum(case kind when 'HOLD' then amount else -amount end) <> 0
                """));
        broken.addAll(tables.texts("""
                select g.id || ' is stored without an asset' from generations g
                where g.state = 'STORED' and not exists (select 1 from assets a where a.id = g.asset_id)
                """));
        for (String row : tables.texts("select sha256 || ' ' || bytes from assets")) {
            String sha256 = row.split(" ")[0];
            Path file = home.resolve("media")
                    .resolve(sha256.substring(0, 2))
                    .resolve(sha256.substring(2, 4))
                    .resolve(sha256);
            String found = found(file);
            if (!found.equals(row)) {
                broken.add("An asset is " + row + ", its file " + found);
            }
        }
    }

    private static String found(Path file) {
        if (!Files.isRegularFile(file)) {
            return "missing";
        }
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
                in.transferTo(java.io.OutputStream.nullOutputStream());
            }
            return String.format(Locale.ROOT, "%s %d", HexFormat.of().formatHex(digest.digest()), Files.size(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
