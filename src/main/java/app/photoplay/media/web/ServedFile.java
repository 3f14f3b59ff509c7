package app.photoplay.media.web;

import app.photoplay.base.ErrorCode;
import app.photoplay.base.Refusal;
import app.photoplay.media.Asset;
import app.photoplay.media.MediaVariant;
import app.photoplay.media.MediaVariants;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.WritableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;

/**
 * One file on its way to a browser: validators, ranges, and bytes that Tomcat sends from the file itself where it can, or
 * that a proxy does where it is told to.
 *
 * @param etag strong, with its quotes
 * @param caching what browsers may keep of it
 */
public record ServedFile(Path path, String contentType, String etag, ContentDisposition disposition, Caching caching) {

    /** What browsers may keep. */
    public enum Caching {
        /** For one person and one session: whoever signs in next on this machine asks anew. */
        SIGNED_IN("private, max-age=31536000, immutable"),
        /** Asked for anew each time, so that what is withdrawn is gone at once; unchanged, it is not sent again. */
        ASK_AGAIN("private, no-cache");

        private final String header;

        Caching(String header) {
            this.header = header;
        }
    }

    private static final String SENDFILE = "org.apache.tomcat.sendfile.";
    /** Below this, a copy is quicker than another call of the system. */
    private static final long WORTH_SENDFILE = 16 * 1024;

    private static final int LONGEST_NAME = 120;

    /** @param download the name to save it under, without an ending; null to show it */
    public static ServedFile of(Asset asset, Path path, @Nullable String download) {
        String type =
                asset.contentType().startsWith("text/") ? asset.contentType() + ";charset=utf-8" : asset.contentType();
        ContentDisposition disposition = download == null
                ? ContentDisposition.inline().build()
                : ContentDisposition.attachment()
                        .filename(name(download) + ending(asset), StandardCharsets.UTF_8)
                        .build();
        return new ServedFile(path, type, "\"" + asset.sha256() + "\"", disposition, Caching.SIGNED_IN);
    }

    /** @param asset of which it is another form, or itself */
    public static ServedFile variant(Asset asset, MediaVariant variant, MediaVariants.Shown shown) {
        return new ServedFile(
                shown.file(),
                shown.contentType(),
                "\"" + asset.sha256() + "-" + variant.name().toLowerCase(Locale.ROOT) + "\"",
                ContentDisposition.inline().build(),
                Caching.SIGNED_IN);
    }

    /** The same for somebody who has no session of ours. */
    public ServedFile forGuests() {
        return new ServedFile(path, contentType, etag, disposition, Caching.ASK_AGAIN);
    }

    /**
     * Answers with it, or with the part of it that is asked for.
     *
     * @throws Refusal with NOT_FOUND where it is not there any more
     */
    public void serve(HttpServletRequest request, HttpServletResponse response) throws IOException {
        long size;
        try {
            size = Files.size(path);
        } catch (NoSuchFileException e) {
            throw new Refusal(ErrorCode.NOT_FOUND, null);
        }
        headers(response);
        if (matches(request.getHeader(HttpHeaders.IF_NONE_MATCH))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        if (AccelRedirect.leaves(request.getServletContext(), path, response)) {
            return;
        }
        String ifRange = request.getHeader(HttpHeaders.IF_RANGE);
        boolean rangeHolds = ifRange == null || ifRange.strip().equals(etag);
        switch (ByteRange.of(rangeHolds ? request.getHeader(HttpHeaders.RANGE) : null, size)) {
            case ByteRange.Whole whole -> send(request, response, 0, size);
            case ByteRange.Part(long first, long last) -> {
                response.setStatus(HttpServletResponse.SC_PARTIAL_CONTENT);
                response.setHeader(HttpHeaders.CONTENT_RANGE, "bytes " + first + "-" + last + "/" + size);
                send(request, response, first, last + 1);
            }
            case ByteRange.Unsatisfiable none -> {
                response.setHeader(HttpHeaders.CONTENT_RANGE, "bytes */" + size);
                response.setStatus(HttpServletResponse.SC_REQUESTED_RANGE_NOT_SATISFIABLE);
            }
        }
    }

    private void headers(HttpServletResponse response) {
        response.setHeader(HttpHeaders.ETAG, etag);
        response.setHeader(HttpHeaders.ACCEPT_RANGES, "bytes");
        response.setHeader(HttpHeaders.CACHE_CONTROL, caching.header);
        response.addHeader(HttpHeaders.VARY, "Cookie, Authorization");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, disposition.toString());
        response.setContentType(contentType);
    }

    private boolean matches(@Nullable String ifNoneMatch) {
        return ifNoneMatch != null
                && Arrays.stream(ifNoneMatch.split(","))
                        .map(String::strip)
                        .anyMatch(tag -> tag.equals("*") || tag.equals(etag) || tag.equals("W/" + etag));
    }

    private void send(HttpServletRequest request, HttpServletResponse response, long from, long to) throws IOException {
        response.setContentLengthLong(to - from);
        if (request.getMethod().equals("HEAD")) {
            return;
        }
        if (Boolean.TRUE.equals(request.getAttribute(SENDFILE + "support")) && to - from >= WORTH_SENDFILE) {
            request.setAttribute(
                    SENDFILE + "filename", path.toAbsolutePath().normalize().toString());
            request.setAttribute(SENDFILE + "start", from);
            request.setAttribute(SENDFILE + "end", to);
            return;
        }
        try (FileChannel file = FileChannel.open(path);
                WritableByteChannel out = Channels.newChannel(response.getOutputStream())) {
            for (long at = from; at < to; ) {
                at += file.transferTo(at, to - at, out);
            }
        }
    }

    private static String name(String wanted) {
        String clean =
                wanted.replaceAll("[\\p{Cntrl}\\p{Cf}/\\\\:*?\"<>|]+", " ").strip();
        String whole = clean.codePoints()
                .filter(c -> !(c >= 0xD800 && c <= 0xDFFF))
                .limit(LONGEST_NAME)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .strip();
        String plain = whole.replaceAll("^[.\\s]+|[.\\s]+$", "");
        return plain.isEmpty() ? "photoplay" : plain;
    }

    private static String ending(Asset asset) {
        return switch (asset.contentType()) {
            case "image/jpeg" -> ".jpg";
            case "text/vtt" -> ".vtt";
            default -> "." + asset.contentType().replaceFirst(".*/", "");
        };
    }
}
