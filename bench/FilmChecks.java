import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Holds a film file against what the product promised, with ffprobe; says each finding as a line. */
final class FilmChecks {

    private static final double LENGTH_TOLERANCE = 0.05;

    private final Path ffprobe;
    private final Path film;
    private final List<String> failures = new ArrayList<>();

    FilmChecks(Path ffprobe, Path film) {
        this.ffprobe = ffprobe;
        this.film = film;
    }

    /**
     * @param plannedSeconds what the shots add up to
     * @param scenes the film has one chapter for each
     * @return how long the film is, in seconds
     */
    double run(double plannedSeconds, int scenes) throws Exception {
        Json.Value found = Json.read(probe("-show_format", "-show_streams", "-show_chapters", "-of", "json"));
        List<Json.Value> streams = found.get("streams").list();
        Json.Value picture = stream(streams, "video");
        double seconds = found.get("format").get("duration").number();

        check("video is H.264", picture.get("codec_name").toString().equals("h264"), picture.get("codec_name"));
        Json.Value sound = stream(streams, "audio");
        check("sound is AAC", sound.get("codec_name").toString().equals("aac"), sound.get("codec_name"));
        check("the frame rate is constant", constantRate(picture), picture.get("avg_frame_rate"));
        check(
                "the length is within 5 % of the plan",
                Math.abs(seconds - plannedSeconds) <= LENGTH_TOLERANCE * plannedSeconds,
                "%.1f s, planned %.1f s".formatted(seconds, plannedSeconds));
        int chapters = found.get("chapters").list().size();
        check("chapters are the scenes", chapters == scenes, chapters + " of " + scenes);
        check("it has a subtitle track", has(streams, "subtitle"), streams.size() + " streams");
        check("it can start before it is loaded", boxes().indexOf("moov") < boxes().indexOf("mdat"), boxes());
        return seconds;
    }

    /** Notes a finding. */
    void check(String what, boolean holds, Object found) {
        System.out.println((holds ? "ok      " : "FAILED  ") + what + ": " + found);
        if (!holds) {
            failures.add(what);
        }
    }

    boolean passed() {
        return failures.isEmpty();
    }

    private static boolean has(List<Json.Value> streams, String type) {
        return streams.stream().anyMatch(one -> one.get("codec_type").toString().equals(type));
    }

    private static Json.Value stream(List<Json.Value> streams, String type) {
        return streams.stream()
                .filter(one -> one.get("codec_type").toString().equals(type))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("The film has no " + type));
    }

    /** Whether each frame is shown exactly as long after the one before as every other. */
    private boolean constantRate(Json.Value picture) throws Exception {
        long[] times = probe("-select_streams", "v:0", "-show_entries", "packet=pts", "-of", "csv=p=0")
                .lines()
                .map(line -> line.replaceAll("[^0-9-]", ""))
                .filter(line -> !line.isEmpty())
                .mapToLong(Long::parseLong)
                .sorted()
                .toArray();
        Set<Long> steps = IntStream.range(1, times.length)
                .mapToObj(index -> times[index] - times[index - 1])
                .collect(Collectors.toSet());
        return steps.size() == 1
                && picture.get("r_frame_rate")
                        .toString()
                        .equals(picture.get("avg_frame_rate").toString());
    }

    /** The boxes of the MP4 in order (ISO/IEC 14496-12: 32 bits of size, four letters, or 64 bits where the size is 1). */
    private List<String> boxes() throws IOException {
        var names = new ArrayList<String>();
        try (var file = FileChannel.open(film)) {
            for (long at = 0; at + 16 <= file.size(); ) {
                var head = ByteBuffer.allocate(16);
                file.read(head, at);
                names.add(new String(head.array(), 4, 4, StandardCharsets.ISO_8859_1));
                long size = Integer.toUnsignedLong(head.getInt(0));
                at += size == 1 ? head.getLong(8) : size == 0 ? file.size() : size;
            }
        }
        return names;
    }

    private String probe(String... arguments) throws Exception {
        var line = new ArrayList<>(List.of(ffprobe.toString(), "-v", "error"));
        line.addAll(List.of(arguments));
        line.add(film.toString());
        var builder = new ProcessBuilder(line).redirectError(ProcessBuilder.Redirect.DISCARD);
        Path libraries = ffprobe.getParent();
        builder.environment().put("LD_LIBRARY_PATH", libraries + ":" + libraries.resolve("no-devices"));
        Process process = builder.start();
        String answer = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IOException("ffprobe cannot read the film");
        }
        return answer;
    }
}
