package app.photoplay.generation.billing;

import app.photoplay.generation.GenerationFailure;
import app.photoplay.generation.GenerationId;
import app.photoplay.generation.GenerationOrder;
import app.photoplay.plan.Credits;
import jakarta.annotation.security.PermitAll;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;

/**
 * What every attempt has cost, by request (a shot's still or clip), by subject (a project) and by job (a conversion);
 * oldest first. For other capabilities and operators: whoever asks answers for whose it is.
 */
@Service
@NamedInterface("desk")
@PermitAll
public class Receipts {

    private final JdbcClient jdbc;

    Receipts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<Receipt> of(GenerationId generation) {
        return where("generation_id", generation.value());
    }

    /** @param subject as in {@link GenerationOrder#subject()} */
    public List<Receipt> ofSubject(UUID subject) {
        return where("subject", subject);
    }

    /** @param job as in {@link GenerationOrder#job()} */
    public List<Receipt> ofJob(UUID job) {
        return where("job", job);
    }

    /** The last 4,000 characters that the provider wrote about an attempt, for the operator. */
    public Optional<String> log(GenerationId generation, int attempt) {
        return jdbc.sql("select log from receipts where generation_id = ? and attempt = ?")
                .params(generation.value(), attempt)
                .query((row, n) -> Optional.ofNullable(row.getString("log")))
                .optional()
                .flatMap(log -> log);
    }

    private List<Receipt> where(String column, UUID id) {
        return jdbc.sql("""
                        select generation_id, attempt, provider, model, request_id, credits_quoted, usd_quoted, outcome,
                               reason, units, usd, at
                        from receipts where %s = ? order by at, generation_id, attempt
                        """.formatted(column))
                .param(id)
                .query((row, n) -> receipt(row))
                .list();
    }

    private static Receipt receipt(ResultSet row) throws SQLException {
        String reason = row.getString("reason");
        return new Receipt(
                new GenerationId(row.getObject("generation_id", UUID.class)),
                row.getInt("attempt"),
                row.getString("provider"),
                row.getString("model"),
                row.getString("request_id"),
                new Credits(row.getLong("credits_quoted")),
                row.getBigDecimal("usd_quoted"),
                Receipt.Outcome.valueOf(row.getString("outcome")),
                reason == null ? null : GenerationFailure.Reason.valueOf(reason),
                row.getBigDecimal("units"),
                row.getBigDecimal("usd"),
                row.getObject("at", OffsetDateTime.class).toInstant());
    }
}
