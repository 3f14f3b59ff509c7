package app.photoplay.assets;

import app.photoplay.generation.GenerationId;
import app.photoplay.generation.GenerationRequest;
import app.photoplay.generation.Generations;
import app.photoplay.generation.SentRequest;
import app.photoplay.media.AssetId;
import app.photoplay.media.MediaKind;
import app.photoplay.plan.Credits;
import app.photoplay.project.ProjectId;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How files came to be: two queries, however many they are. */
@Component
class AssetOrigins {

    private final JdbcClient jdbc;
    private final Generations generations;

    AssetOrigins(JdbcClient jdbc, Generations generations) {
        this.jdbc = jdbc;
        this.generations = generations;
    }

    private record Made(
            UUID asset,
            UUID generation,
            String provider,
            @Nullable String model,
            @Nullable Long price,
            @Nullable String request) {}

    /** @param priced the films of which prices are told */
    Map<AssetId, AssetOrigin> of(Collection<AssetCard> cards, Set<ProjectId> priced) {
        Map<UUID, Made> made = new LinkedHashMap<>();
        jdbc.sql("""
                        select g.asset_id, g.id, g.provider, g.model, g.credits_settled,
                          (select r.request_id from receipts r where r.generation_id = g.id order by r.attempt desc limit 1)
                            as request
                        from generations g where g.asset_id = any (:ids)
                        """)
                .param(
                        "ids",
                        AssetMarkRows.array(cards.stream().map(AssetCard::id).toList()))
                .query((row, n) -> new Made(
                        row.getObject("asset_id", UUID.class),
                        row.getObject("id", UUID.class),
                        row.getString("provider"),
                        row.getString("model"),
                        row.getObject("credits_settled", Long.class),
                        row.getString("request")))
                .list()
                .forEach(one -> made.put(one.asset(), one));
        List<GenerationId> ids = made.values().stream()
                .map(one -> new GenerationId(one.generation()))
                .toList();
        Map<GenerationId, SentRequest> sent = generations.requests(ids);
        Map<AssetId, AssetOrigin> origins = new LinkedHashMap<>();
        for (AssetCard card : cards) {
            Made one = made.get(card.id().value());
            origins.put(
                    card.id(),
                    one == null
                            ? unasked(card)
                            : asked(
                                    one,
                                    sent.get(new GenerationId(one.generation())),
                                    priced.contains(card.project())));
        }
        return origins;
    }

    private static AssetOrigin unasked(AssetCard card) {
        AssetOrigin.Way way = card.kind() == MediaKind.FILM ? AssetOrigin.Way.CUT : AssetOrigin.Way.BROUGHT;
        return new AssetOrigin(way, null, null, null, null, null, null);
    }

    private static AssetOrigin asked(Made made, @Nullable SentRequest sent, boolean priced) {
        return new AssetOrigin(
                AssetOrigin.Way.MADE,
                made.provider(),
                made.model(),
                made.request(),
                sent == null ? null : sent.prompt(),
                seed(sent),
                priced && made.price() != null ? new Credits(Objects.requireNonNull(made.price())) : null);
    }

    static @Nullable Long seed(@Nullable SentRequest sent) {
        return sent == null
                ? null
                : switch (sent.request()) {
                    case GenerationRequest.Still still -> Long.valueOf(still.seed());
                    case GenerationRequest.Clip clip -> Long.valueOf(clip.seed());
                };
    }
}
