package app.photoplay.fal;

import app.photoplay.fal.http.TrustedBases;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Addresses in fal's queue. A submit names the whole model, everything later only its application: owner and alias
 * («Model ids» of fal's documentation). What fal gave is used as it is, if it is under our queue's base.
 */
record QueueAddress(URI base) {

    private static final Set<String> NAMESPACES = Set.of("workflows", "comfy");

    URI submit(String model, @Nullable URI webhook) {
        String query =
                webhook == null ? "" : "?fal_webhook=" + URLEncoder.encode(webhook.toString(), StandardCharsets.UTF_8);
        return TrustedBases.at(base, "/" + model + query);
    }

    URI status(FalHandle handle) {
        return given(handle.statusUrl(), handle, "/status");
    }

    /** The same, with the lines that the model has written. */
    URI statusWithLogs(FalHandle handle) {
        URI status = status(handle);
        return status.getRawQuery() == null ? URI.create(status + "?logs=1") : status;
    }

    URI stream(FalHandle handle) {
        URI status = status(handle);
        return status.getRawQuery() == null && status.getRawPath().endsWith("/status")
                ? URI.create(status + "/stream?logs=0")
                : rebuilt(handle, "/status/stream?logs=0");
    }

    URI result(FalHandle handle) {
        return given(handle.responseUrl(), handle, "");
    }

    URI cancel(FalHandle handle) {
        return given(handle.cancelUrl(), handle, "/cancel");
    }

    private URI given(@Nullable String url, FalHandle handle, String ending) {
        URI own = TrustedBases.own(base, url);
        return own == null ? rebuilt(handle, ending) : own;
    }

    private URI rebuilt(FalHandle handle, String ending) {
        return TrustedBases.at(base, "/" + application(handle.model()) + "/requests/" + handle.requestId() + ending);
    }

    /** Owner and alias of a model, with the namespace where it has one. */
    static String application(String model) {
        String[] parts = model.split("/", -1);
        int count = Math.min(parts.length, NAMESPACES.contains(parts[0]) ? 3 : 2);
        return String.join("/", Arrays.copyOf(parts, count));
    }
}
