package app.photoplay.fal;

import app.photoplay.fal.http.ExchangeLimits;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.core.io.Resource;
import org.springframework.util.unit.DataSize;

/**
 * Where fal is, how we are let in, and how patient we are with it. Each address has its scheme, so that a stand-in on
 * this machine can take fal's place.
 *
 * @param key as fal gave it; blank for no fal at all
 * @param queue submit, status, result, cancel
 * @param run answers at once
 * @param rest uploads and the keys of webhooks
 * @param cdn where outputs lie; only a private one needs naming, public addresses are fetched wherever they are
 * @param platform prices, models, and the list of requests
 * @param publicUrl our own address as fal reaches it, for webhooks; null for none, and we only ask
 * @param still the model of stills
 * @param clip the model of clips
 * @param catalogue the models that we know
 * @param concurrency how many requests fal may have of us at once; what it cannot run yet waits there, and the wait
 *     counts against our deadlines: a new account runs two
 * @param limits on every wait and size
 */
@ConfigurationProperties("photoplay.fal")
record FalSettings(
        @DefaultValue("") String key,
        @DefaultValue("https://queue.fal.run") URI queue,
        @DefaultValue("https://fal.run") URI run,
        @DefaultValue("https://rest.fal.ai") URI rest,
        @DefaultValue("https://v3.fal.media") URI cdn,
        @DefaultValue("https://api.fal.ai/v1") URI platform,
        @Nullable URI publicUrl,
        @DefaultValue("fal-ai/flux/schnell") String still,

        @DefaultValue("fal-ai/bytedance/seedance/v1/pro/image-to-video")
        String clip,

        @DefaultValue("classpath:app/photoplay/fal/models.yaml")
        Resource catalogue,

        @DefaultValue("10") int concurrency,
        @DefaultValue Waits limits) {

    FalSettings {
        for (URI base : List.of(queue, run, rest, cdn, platform)) {
            requireBase(base);
        }
        if (publicUrl != null) {
            requireBase(publicUrl);
        }
        if (concurrency < 1) {
            throw new IllegalArgumentException("photoplay.fal.concurrency is at least 1");
        }
        if (key.chars().anyMatch(c -> c < 0x21 || c > 0x7e)) {
            throw new IllegalArgumentException("photoplay.fal.key has characters that no key has");
        }
    }

    private static void requireBase(URI base) {
        if (!("http".equals(base.getScheme()) || "https".equals(base.getScheme())) || base.getHost() == null) {
            throw new IllegalArgumentException("An address with http:// or https:// is needed, not " + base);
        }
    }

    /** Without the key. */
    @Override
    public String toString() {
        return "FalSettings[queue=" + queue + ", still=" + still + ", clip=" + clip + ", webhooks="
                + (publicUrl == null ? "off" : publicUrl) + "]";
    }

    /**
     * @param connect until there is a connection
     * @param submitStart how late after its claim a request may still be sent: uploads come before
     * @param submit until the answer to a submit
     * @param status until a status is there
     * @param result until a result is there
     * @param run until a model that answers at once has answered
     * @param upload of one file, or one part of it
     * @param download of one output
     * @param idle without a byte, in any body
     * @param stream without an event, where a status is streamed
     * @param watch for how long it is streamed: while a request is young
     * @param answer bytes of JSON that are read at most
     * @param output bytes of an output that are fetched at most
     */
    record Waits(
            @DefaultValue("10s") Duration connect,
            @DefaultValue("25s") Duration submitStart,
            @DefaultValue("30s") Duration submit,
            @DefaultValue("15s") Duration status,
            @DefaultValue("60s") Duration result,
            @DefaultValue("120s") Duration run,
            @DefaultValue("120s") Duration upload,
            @DefaultValue("10m") Duration download,
            @DefaultValue("15s") Duration idle,
            @DefaultValue("30s") Duration stream,
            @DefaultValue("3m") Duration watch,
            @DefaultValue("2MB") DataSize answer,
            @DefaultValue("1GB") DataSize output) {

        /** For an answer in JSON. */
        ExchangeLimits within(Duration whole) {
            return new ExchangeLimits(whole, idle, whole, answer.toBytes());
        }

        ExchangeLimits ofDownload() {
            return new ExchangeLimits(result, idle, download, output.toBytes());
        }
    }
}
