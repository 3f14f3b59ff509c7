package app.photoplay.plan.terms;

import app.photoplay.plan.BillingInterval;
import app.photoplay.plan.Credits;
import app.photoplay.plan.Money;
import app.photoplay.plan.PlanId;
import app.photoplay.plan.PlanLimits;
import app.photoplay.plan.PlanTerms;
import app.photoplay.plan.Resolution;
import app.photoplay.plan.SharingFeature;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The terms of plans: published versions, which stay, and the draft that is not published yet. */
@Repository
public class TermsRows {

    /** Of {@code plan_terms t}, as {@link #terms(ResultSet)} reads them. */
    public static final String COLUMNS = """
            t.version, t.name, t.words, t.currency, t.price, t.billed, t.credits, t.films_a_month, t.shots_a_film,
            t.minutes_a_film, t.resolution, t.models, t.storage_bytes, t.at_once, t.sharing
            """;

    private final JdbcClient jdbc;

    TermsRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Published ones from that version on, in their order. */
    public List<PlanTerms> since(PlanId plan, int version) {
        return jdbc.sql("select " + COLUMNS + """
                        from plan_terms t where plan_id = ? and version >= ? and published_at is not null order by version
                        """)
                .params(plan.value(), version)
                .query((row, n) -> terms(row))
                .list();
    }

    public Optional<PlanTerms> draft(PlanId plan) {
        return jdbc.sql("select " + COLUMNS + "from plan_terms t where plan_id = ? and published_at is null")
                .param(plan.value())
                .query((row, n) -> terms(row))
                .optional();
    }

    public Map<PlanId, PlanTerms> drafts() {
        Map<PlanId, PlanTerms> drafts = new HashMap<>();
        jdbc.sql("select t.plan_id, " + COLUMNS + "from plan_terms t where published_at is null")
                .query((RowCallbackHandler) row -> drafts.put(new PlanId(row.getString("plan_id")), terms(row)));
        return drafts;
    }

    public void deleteDraft(PlanId plan) {
        jdbc.sql("delete from plan_terms where plan_id = ? and published_at is null")
                .param(plan.value())
                .update();
    }

    public void insertDraft(PlanId plan, PlanTerms terms) {
        PlanLimits limits = terms.limits();
        jdbc.sql("""
                        insert into plan_terms (plan_id, version, name, words, currency, price, billed, credits,
                            films_a_month, shots_a_film, minutes_a_film, resolution, models, storage_bytes, at_once,
                            sharing)
                        values (:plan, :version, :name, :words, :currency, :price, :billed, :credits,
                            cast(:films as integer), :shots, cast(:minutes as integer), :resolution, :models,
                            cast(:storage as bigint), :atOnce, :sharing)
                        """)
                .param("plan", plan.value())
                .param("version", terms.version())
                .param("name", terms.name())
                .param("words", terms.words())
                .param("currency", terms.price().currency())
                .param("price", terms.price().minor())
                .param("billed", terms.interval().name())
                .param("credits", terms.credits().hundredths())
                .param("films", limits.filmsAMonth())
                .param("shots", limits.shotsAFilm())
                .param("minutes", limits.minutesAFilm())
                .param("resolution", limits.resolution().name())
                .param("models", limits.models().toArray(String[]::new))
                .param("storage", limits.storageBytes())
                .param("atOnce", limits.atOnce())
                .param("sharing", names(terms.sharing()))
                .update();
    }

    /** @return whether there was a draft */
    public boolean publishDraft(PlanId plan, Instant now) {
        return jdbc.sql("update plan_terms set published_at = ? where plan_id = ? and published_at is null")
                        .params(now.atOffset(ZoneOffset.UTC), plan.value())
                        .update()
                > 0;
    }

    private static String[] names(Collection<SharingFeature> features) {
        return features.stream().map(Enum::name).sorted().toArray(String[]::new);
    }

    public static PlanTerms terms(ResultSet row) throws SQLException {
        return new PlanTerms(
                row.getInt("version"),
                row.getString("name"),
                row.getString("words"),
                new Money(row.getString("currency"), row.getLong("price")),
                BillingInterval.valueOf(row.getString("billed")),
                new Credits(row.getLong("credits")),
                new PlanLimits(
                        row.getObject("films_a_month", Integer.class),
                        row.getInt("shots_a_film"),
                        row.getObject("minutes_a_film", Integer.class),
                        Resolution.valueOf(row.getString("resolution")),
                        Set.of((String[]) row.getArray("models").getArray()),
                        row.getObject("storage_bytes", Long.class),
                        row.getInt("at_once")),
                Arrays.stream((String[]) row.getArray("sharing").getArray())
                        .map(SharingFeature::valueOf)
                        .collect(Collectors.toSet()));
    }
}
