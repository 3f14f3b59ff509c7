package app.photoplay.media;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/** The types that are kept, recognised by their first bytes and never by a name. */
enum MediaType {
    JPEG("image/jpeg", "jpeg_pipe", Set.of(MediaKind.STILL, MediaKind.POSTER)),
    PNG("image/png", "png_pipe", Set.of(MediaKind.STILL, MediaKind.POSTER)),
    WEBP("image/webp", "webp_pipe", Set.of(MediaKind.STILL, MediaKind.POSTER)),
    MP4("video/mp4", "mov", Set.of(MediaKind.CLIP, MediaKind.FILM)),
    WEBM("video/webm", "matroska", Set.of(MediaKind.CLIP, MediaKind.FILM)),
    WEBVTT("text/vtt", "webvtt", Set.of(MediaKind.SUBTITLES));

    /** How many first bytes are enough to tell. */
    static final int HEAD = 16;

    private final String contentType;
    private final String demuxer;
    private final Set<MediaKind> kinds;

    MediaType(String contentType, String demuxer, Set<MediaKind> kinds) {
        this.contentType = contentType;
        this.demuxer = demuxer;
        this.kinds = kinds;
    }

    String contentType() {
        return contentType;
    }

    /** The only one of ffmpeg's demuxers that may open it. */
    String demuxer() {
        return demuxer;
    }

    boolean fits(MediaKind kind) {
        return kinds.contains(kind);
    }

    /** @throws IllegalArgumentException if it is none of ours */
    static MediaType ofContentType(String contentType) {
        return Arrays.stream(values())
                .filter(type -> type.contentType.equals(contentType))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(contentType));
    }

    /** What the first bytes say. */
    static Optional<MediaType> sniff(byte[] head) {
        String text = new String(head, StandardCharsets.ISO_8859_1);
        if (text.startsWith("\u00ff\u00d8\u00ff")) {
            return Optional.of(JPEG);
        } else if (text.startsWith("\u0089PNG\r\n\u001a\n")) {
            return Optional.of(PNG);
        } else if (text.startsWith("RIFF") && text.startsWith("WEBP", 8)) {
            return Optional.of(WEBP);
        } else if (text.startsWith("ftyp", 4)) {
            return Optional.of(MP4);
        } else if (text.startsWith("\u001aE\u00df\u00a3")) {
            return Optional.of(WEBM);
        } else if (text.startsWith("WEBVTT") || text.startsWith("\u00ef\u00bb\u00bfWEBVTT")) {
            return Optional.of(WEBVTT);
        }
        return Optional.empty();
    }
}
