package app.photoplay.generation.rows;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which rows of the table somebody has to look after, and when: the ways to the work that is left. */
@Repository
public class DueRows {

    /** What is left over is found at the next look. */
    private static final int AT_ONCE = 500;

    private static final Instant FAR = Instant.parse("9999-01-01T00:00:00Z");

    private final JdbcClient jdbc;

    DueRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What tells whether a row that is known has changed. */
    public record Version(UUID id, int version) {}

    /** A page of what providers have, in the order of their ids. */
    public List<Version> submittedAfter(UUID id, int most) {
        return jdbc.sql("""
                        select id, version from generations where state = 'SUBMITTED' and id > ? order by id limit ?
                        """)
                .params(id, most)
                .query((row, n) -> new Version(row.getObject("id", UUID.class), row.getInt("version")))
                .list();
    }

    /** Those of them that a provider still has. */
    public List<GenerationRow> all(Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : jdbc.sql("select " + GenerationRow.COLUMNS
                                + " from generations where id in (:ids) and state = 'SUBMITTED'")
                        .param("ids", ids)
                        .query((row, n) -> GenerationRow.of(row))
                        .list();
    }

    /** Handed over by somebody who has not come back since then. */
    public List<GenerationRow> abandonedSubmits(Instant before) {
        return due("state = 'SUBMITTING' and submit_started_at <= ? order by submit_started_at", before);
    }

    /** Claimed, and not on its way since then. */
    public List<GenerationRow> unsent(Instant before) {
        return due(
                "state = 'SUBMITTING' and sending_at is null and submit_started_at <= ? order by submit_started_at",
                before);
    }

    public List<GenerationRow> toCollect(Instant now) {
        return due("state = 'FINISHED' and not_before <= ? order by not_before", now);
    }

    /** Whose turn it is to be looked for. */
    public List<GenerationRow> toTrace(Instant now) {
        return due("state = 'UNKNOWN' and not_before <= ? order by not_before", now);
    }

    /** The oldest first. */
    public List<GenerationRow> unknown() {
        return due("state = 'UNKNOWN' and not_before <= ? order by submit_started_at", FAR);
    }

    /** Those whose time has come to be submitted there. */
    public List<GenerationRow> waitingFor(String provider, Instant now) {
        return jdbc.sql("select " + GenerationRow.COLUMNS
                        + " from generations where state = 'NEW' and provider = ? and not_before <= ? limit ?")
                .params(provider, at(now), AT_ONCE)
                .query((row, n) -> GenerationRow.of(row))
                .list();
    }

    /** For whom something is to be made there, or is being made. */
    public List<UUID> subjectsAt(String provider) {
        return jdbc.sql("""
                        select distinct subject from generations
                        where provider = ? and state in ('NEW', 'SUBMITTING', 'SUBMITTED')
                        """).param(provider).query(UUID.class).list();
    }

    private List<GenerationRow> due(String where, Instant when) {
        return jdbc.sql("select " + GenerationRow.COLUMNS + " from generations where " + where + " limit ?")
                .params(at(when), AT_ONCE)
                .query((row, n) -> GenerationRow.of(row))
                .list();
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
