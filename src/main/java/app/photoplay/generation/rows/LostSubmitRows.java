package app.photoplay.generation.rows;

import app.photoplay.generation.GenerationRequest;
import java.time.Duration;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** By what a submit without an answer can be recognized among a provider's requests, also after a restart. */
@Repository
public class LostSubmitRows {

    /** How far the clocks of two nodes may be apart. */
    private static final Duration SKEW = Duration.ofMinutes(1);

    private final JdbcClient jdbc;

    LostSubmitRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What it is about, as it was kept when it was wanted. */
    public GenerationRequest request(GenerationRow row) {
        return RequestSnapshot.read(jdbc.sql("select cast(request as text) from generations where id = ?")
                .param(row.id().value())
                .query(String.class)
                .single());
    }

    /**
     * Whether a request, by its provider's id, is known to be another attempt: one that is under way, or has a receipt.
     *
     * @param row was submitted before that request can have been taken as its own
     */
    public boolean isAnothers(GenerationRow row, String requestId) {
        return jdbc.sql("""
                        select exists (select 1 from generations
                                       where state = 'SUBMITTED' and provider = :provider and id <> :id
                                             and position(:request in handle) > 0)
                            or exists (select 1 from receipts
                                       where at >= :since and provider = :provider and position(:request in request_id) > 0
                                             and not (generation_id = :id and attempt = :attempt))
                        """)
                .param("provider", row.provider())
                .param("id", row.id().value())
                .param("attempt", row.attempt())
                .param("request", requestId)
                .param("since", row.intent().startedAt().minus(SKEW).atOffset(ZoneOffset.UTC))
                .query(Boolean.class)
                .single();
    }
}
