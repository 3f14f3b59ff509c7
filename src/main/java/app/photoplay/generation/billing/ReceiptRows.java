package app.photoplay.generation.billing;

import app.photoplay.generation.Bill;
import app.photoplay.generation.GenerationFailure;
import app.photoplay.generation.rows.GenerationRow;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes receipts, one for each attempt that was sent; what is learned later about the same attempt is entered there. */
@Repository
public class ReceiptRows {

    private static final int LONGEST_LOG = 4_000;
    private static final int LONGEST_ID = 200;

    private final JdbcClient jdbc;

    ReceiptRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param row as it was before the change that this belongs to
     * @param bill null where nobody told: it stays as it was known, or is unattributed
     * @param log what the provider wrote about it, null for nothing new
     */
    public void write(
            GenerationRow row,
            Receipt.Outcome outcome,
            GenerationFailure.@Nullable Reason reason,
            @Nullable Bill bill,
            @Nullable String log,
            Instant now) {
        write(List.of(row.id().value()), row.token(), outcome, reason, bill, log, now);
    }

    /** What was called off while a provider had it, or may have had it: nobody tells what it has cost. */
    public void cancelled(Collection<UUID> generations, Instant now) {
        if (!generations.isEmpty()) {
            write(generations, null, Receipt.Outcome.CANCELLED, GenerationFailure.Reason.CANCELLED, null, null, now);
        }
    }

    /** The attempt goes on after all: what comes of it is not known yet. */
    public void withdraw(GenerationRow row) {
        jdbc.sql("delete from receipts where generation_id = ? and attempt = ?")
                .params(row.id().value(), row.attempt())
                .update();
    }

    private void write(
            Collection<UUID> generations,
            @Nullable UUID token,
            Receipt.Outcome outcome,
            GenerationFailure.@Nullable Reason reason,
            @Nullable Bill bill,
            @Nullable String log,
            Instant now) {
        jdbc.sql("""
                        insert into receipts as r (generation_id, attempt, account_id, subject, job, token, provider,
                                              capability, model, request_id, credits_quoted, usd_quoted, outcome, reason,
                                              units, usd, log, at)
                        select id, attempt, account_id, subject, job, coalesce(cast(:token as uuid), token), provider,
                               capability, model, coalesce(cast(:requestId as varchar), request_id), credits_quoted,
                               usd_quoted, :outcome, :reason, cast(:units as numeric),
                               case when :told then cast(:usd as numeric) when usd_quoted > 0 then null else 0 end,
                               :log, :now
                        from generations where id in (:generations) and attempt > 0
                        on conflict (generation_id, attempt) do update
                        set outcome = excluded.outcome, reason = excluded.reason, at = excluded.at,
                            request_id = case when :told then coalesce(excluded.request_id, r.request_id)
                                              else coalesce(r.request_id, excluded.request_id) end,
                            log = coalesce(excluded.log, r.log),
                            units = case when :told then excluded.units else r.units end,
                            usd = case when :told then excluded.usd else r.usd end
                        """)
                .param("generations", generations)
                .param("token", token)
                .param("requestId", bill == null || bill.requestId() == null ? null : end(bill.requestId(), LONGEST_ID))
                .param("outcome", outcome.name())
                .param("reason", reason == null ? null : reason.name())
                .param("told", bill != null)
                .param("units", bill == null ? null : bill.units())
                .param("usd", bill == null ? null : bill.usd())
                .param("log", log == null ? null : end(log))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** What is kept of a provider's lines: the end. */
    public static String end(String log) {
        return end(log, LONGEST_LOG);
    }

    private static String end(String text, int longest) {
        String whole = text.replace("\0", "");
        return whole.length() <= longest ? whole : whole.substring(whole.length() - longest);
    }
}
