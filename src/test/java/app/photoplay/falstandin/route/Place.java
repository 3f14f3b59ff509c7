package app.photoplay.falstandin.route;

import app.photoplay.falstandin.wire.Call;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where a call leads: fal's host may stand in a header (a proxy's), in the first segment of the path, or nowhere.
 *
 * @param base which of fal's services
 * @param host the first segment with a slash before it, or empty: to be put before addresses in answers
 * @param target path and query without it
 */
record Place(Base base, String host, String target) {

    /** fal's services, and our own. */
    enum Base {
        QUEUE,
        RUN,
        REST,
        CDN,
        PLATFORM,
        OWN
    }

    private static final Map<String, Base> HOSTS = Map.ofEntries(
            Map.entry("queue.fal.run", Base.QUEUE),
            Map.entry("queue.falrun.com", Base.QUEUE),
            Map.entry("fal.run", Base.RUN),
            Map.entry("falrun.com", Base.RUN),
            Map.entry("rest.fal.ai", Base.REST),
            Map.entry("rest.alpha.fal.ai", Base.REST),
            Map.entry("v3.fal.media", Base.CDN),
            Map.entry("v3b.fal.media", Base.CDN),
            Map.entry("fal.media", Base.CDN),
            Map.entry("api.fal.ai", Base.PLATFORM));
    private static final Map<String, Base> FIRST_WORDS = Map.of(
            "_standin", Base.OWN,
            "storage", Base.REST,
            "upload", Base.REST,
            "tokens", Base.REST,
            ".well-known", Base.REST,
            "files", Base.CDN,
            "v1", Base.PLATFORM);

    static Place of(Call call) {
        String proxied = call.header("x-fal-target-url");
        String target = call.target();
        if (proxied != null) {
            URI uri = URI.create(proxied);
            String query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
            target = "/" + uri.getHost() + uri.getRawPath() + query;
        }
        List<String> segments = Call.segmentsOf(target);
        String first = segments.isEmpty() ? "" : segments.getFirst();
        @Nullable Base known = HOSTS.get(first);
        if (known != null) {
            String rest = target.substring(first.length() + 1);
            return new Place(known, "/" + first, rest.isEmpty() ? "/" : rest);
        }
        return new Place(FIRST_WORDS.getOrDefault(first, Base.QUEUE), "", target);
    }

    List<String> segments() {
        return Call.segmentsOf(target);
    }
}
