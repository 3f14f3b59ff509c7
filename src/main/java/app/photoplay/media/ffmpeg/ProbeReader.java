package app.photoplay.media.ffmpeg;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads ffprobe's JSON. */
final class ProbeReader {

    private static final JsonMapper JSON = JsonMapper.shared();

    private static final Set<String> HIGH_RANGE = Set.of("smpte2084", "arib-std-b67");

    private ProbeReader() {}

    static MediaProbe read(String json) {
        JsonNode root;
        try {
            root = JSON.readTree(json);
        } catch (JacksonException e) {
            throw new FfmpegException(FfmpegException.Reason.EMPTY_OUTPUT, "ffprobe gave no output");
        }
        List<JsonNode> streams = new ArrayList<>(root.path("streams").values());
        if (streams.isEmpty()) {
            throw new FfmpegException(FfmpegException.Reason.EMPTY_OUTPUT, "The file has no tracks");
        }
        return new MediaProbe(
                root.path("format").path("format_name").asString(""),
                seconds(root.path("format").path("duration")),
                video(streams),
                audio(streams),
                streams.stream()
                        .filter(s -> is(s, "subtitle"))
                        .map(s -> s.path("codec_name").asString(""))
                        .toList(),
                streams.stream()
                        .filter(s -> is(s, "video") || is(s, "audio") || is(s, "subtitle"))
                        .map(s -> s.path("tags").path("language").asString("und"))
                        .toList(),
                root.path("chapters").values().stream().map(ProbeReader::mark).toList());
    }

    private static MediaProbe.@Nullable Video video(List<JsonNode> streams) {
        for (JsonNode s : streams) {
            if (is(s, "video") && s.path("disposition").path("attached_pic").asInt(0) == 0) {
                double nominal = ratio(s.path("r_frame_rate").asString("0/0"));
                double average = ratio(s.path("avg_frame_rate").asString("0/0"));
                return new MediaProbe.Video(
                        s.path("codec_name").asString(""),
                        s.path("profile").asString(""),
                        s.path("width").asInt(0),
                        s.path("height").asInt(0),
                        average,
                        average > 0 && Math.abs(nominal - average) < 0.001 * nominal,
                        s.path("pix_fmt").asString(""),
                        number(s.path("nb_frames").asString("")),
                        number(s.path("nb_read_frames").asString("")),
                        rotation(s),
                        (int) Math.round(
                                1 / Math.max(1e-9, ratio(s.path("time_base").asString("1/1")))),
                        s.path("extradata_hash").asString(""),
                        HIGH_RANGE.contains(s.path("color_transfer").asString("")));
            }
        }
        return null;
    }

    private static MediaProbe.@Nullable Audio audio(List<JsonNode> streams) {
        return streams.stream()
                .filter(s -> is(s, "audio"))
                .findFirst()
                .map(s -> new MediaProbe.Audio(
                        s.path("codec_name").asString(""),
                        (int) number(s.path("sample_rate").asString("")),
                        s.path("channels").asInt(0)))
                .orElse(null);
    }

    private static MediaProbe.Mark mark(JsonNode chapter) {
        return new MediaProbe.Mark(
                chapter.path("tags").path("title").asString(""),
                seconds(chapter.path("start_time")),
                seconds(chapter.path("end_time")));
    }

    private static boolean is(JsonNode stream, String type) {
        return stream.path("codec_type").asString("").equals(type);
    }

    private static int rotation(JsonNode stream) {
        for (JsonNode side : stream.path("side_data_list").values()) {
            if (side.has("rotation")) {
                return Math.floorMod(-(int) Math.round(side.path("rotation").asDouble(0)), 360);
            }
        }
        return 0;
    }

    private static Duration seconds(JsonNode value) {
        String text = value.asString("");
        return text.matches("\\d{1,9}(\\.\\d+)?")
                ? Duration.ofNanos(Math.round(Double.parseDouble(text) * 1e9))
                : Duration.ZERO;
    }

    private static double ratio(String text) {
        String[] parts = text.split("/", 2);
        long above = number(parts[0]);
        long below = parts.length < 2 ? 1 : number(parts[1]);
        return below == 0 ? 0 : (double) above / below;
    }

    private static long number(String text) {
        return text.matches("\\d{1,15}") ? Long.parseLong(text) : 0;
    }
}
