package app.photoplay.fal;

import app.photoplay.fal.FalSettings.Waits;
import app.photoplay.fal.http.ExchangeLimits;
import app.photoplay.fal.http.FalCall;
import app.photoplay.fal.http.FalHttp;
import app.photoplay.fal.http.FalResponse;
import app.photoplay.fal.http.Json;
import app.photoplay.fal.http.Operation;
import app.photoplay.fal.http.TrustedBases;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** fal's platform API: prices, models, and the requests that it keeps. The last wants an admin's key. */
final class Platform {

    private static final int PAGES = 100;

    /** Requests on a page. */
    private static final int ROWS = 20;

    /** Bytes of such a page: a request may carry ten pictures of 100 kB each, a third longer as text. */
    private static final long LONGEST_PAGE = 32L << 20;

    private final FalHttp http;
    private final URI base;
    private final Waits limits;

    Platform(FalHttp http, URI base, Waits limits) {
        this.http = http;
        this.base = base;
        this.limits = limits;
    }

    /**
     * @param usd a unit, as listed: one flat number, whatever resolution and sound add
     * @param unit such as «megapixels»
     */
    record ListPrice(BigDecimal usd, String unit) {}

    /** @param status «active» or «deprecated» */
    record ModelCard(String id, String name, String status) {}

    /** What the list has of these models, 50 at most. */
    Map<String, ListPrice> prices(List<String> models) throws IOException {
        Map<String, ListPrice> prices = new LinkedHashMap<>();
        for (JsonNode row : pages("/models/pricing?endpoint_id=" + joined(models), "prices")) {
            String id = Json.text(row, "endpoint_id");
            JsonNode price = row.path("unit_price");
            if (id != null
                    && price.isNumber()
                    && "USD".equals(row.path("currency").asString("USD"))) {
                prices.put(
                        id, new ListPrice(price.decimalValue(), row.path("unit").asString("")));
            }
        }
        return prices;
    }

    /** The models of that list which there are, 50 at most. */
    List<ModelCard> models(List<String> models) throws IOException {
        List<ModelCard> cards = new ArrayList<>();
        for (JsonNode row : pages("/models?endpoint_id=" + joined(models), "models")) {
            String id = Json.text(row, "endpoint_id");
            if (id != null) {
                JsonNode about = row.path("metadata");
                cards.add(new ModelCard(
                        id,
                        about.path("display_name").asString(id),
                        about.path("status").asString("")));
            }
        }
        return cards;
    }

    /**
     * The requests of a model since then, with their inputs.
     *
     * @param wanted which of them to keep
     * @return empty where this key may not see them
     */
    Optional<List<JsonNode>> requests(String model, Instant since, Predicate<JsonNode> wanted) throws IOException {
        try {
            return Optional.of(pages(
                    "/models/requests/by-endpoint?expand=payloads&limit=" + ROWS + "&endpoint_id="
                            + joined(List.of(model)) + "&start=" + since,
                    "items",
                    LONGEST_PAGE,
                    wanted));
        } catch (Forbidden e) {
            return Optional.empty();
        }
    }

    private List<JsonNode> pages(String path, String rows) throws IOException {
        return pages(path, rows, limits.answer().toBytes(), row -> true);
    }

    private List<JsonNode> pages(String path, String rows, long longest, Predicate<JsonNode> wanted)
            throws IOException {
        List<JsonNode> all = new ArrayList<>();
        String cursor = null;
        for (int page = 0; page < PAGES; page++) {
            JsonNode answer = get(path, cursor, longest);
            for (JsonNode row : answer.path(rows)) {
                if (wanted.test(row)) {
                    all.add(row);
                }
            }
            cursor = Json.text(answer, "next_cursor");
            if (cursor == null || !answer.path("has_more").asBoolean(true)) {
                return all;
            }
        }
        return all;
    }

    private JsonNode get(String path, @Nullable String cursor, long longest) throws IOException {
        String more = cursor == null ? "" : "&cursor=" + URLEncoder.encode(cursor, StandardCharsets.UTF_8);
        FalResponse answer = http.send(FalCall.get(
                Operation.LOOK_UP,
                TrustedBases.at(base, path + more),
                new ExchangeLimits(limits.result(), limits.idle(), limits.result(), longest)));
        if (answer.status() == 401 || answer.status() == 403) {
            throw new Forbidden("The key may not see this");
        }
        if (!answer.ok()) {
            throw new IOException("The platform answered with status " + answer.status() + ": "
                    + FalError.of(answer).message());
        }
        return Json.readObject(answer.body());
    }

    private static String joined(List<String> models) {
        return URLEncoder.encode(String.join(",", models), StandardCharsets.UTF_8);
    }

    /** A key without the right. */
    static final class Forbidden extends IOException {

        private static final long serialVersionUID = 1;

        Forbidden(String message) {
            super(message);
        }
    }
}
