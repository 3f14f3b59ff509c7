package app.photoplay.falstandin.job;

import app.photoplay.falstandin.media.Kind;
import app.photoplay.falstandin.media.Motif;
import app.photoplay.falstandin.media.Studio;
import app.photoplay.falstandin.model.Frame;
import app.photoplay.falstandin.model.Inputs;
import app.photoplay.falstandin.wire.Json;
import java.math.BigDecimal;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a job that went well answers, and the files that it names. Nothing is kept: the name of a file leads to its job,
 * and the job to its bytes.
 */
public final class Output {

    /** A file of an output, with its bytes unmade. */
    public record Media(Job job, int index, Motif motif) {}

    private record Made(Job job, Run run) {}

    private static final Pattern NAME = Pattern.compile("/files/b/([0-9a-f]+)/([0-9a-f-]{36})_(\\d+)\\.\\w+$");
    /** Before the path of a file, on the address by which the caller came. */
    private static final String CDN = "/v3b.fal.media";

    private final Studio studio;
    private final long seed;
    private final LongSupplier now;
    private final Map<String, Made> jobs = new ConcurrentHashMap<>();

    public Output(Studio studio, long seed, LongSupplier now) {
        this.studio = studio;
        this.seed = seed;
        this.now = now;
    }

    /** The path of a file of ours in any of its addresses, empty where it is somebody else's. */
    public static Optional<String> ownName(String url) {
        int at = url.indexOf("/files/");
        boolean ours = at > 0
                && (url.startsWith("http://127.0.0.1:")
                        || url.startsWith("http://localhost:")
                        || url.contains("fal.media/"));
        return ours ? Optional.of(url.substring(at)) : Optional.empty();
    }

    public static String address(Order order, String name) {
        return order.origin() + CDN + name;
    }

    /** @return empty where there is none, or its time is over */
    public Optional<Media> find(String name) {
        Matcher found = NAME.matcher(name);
        Made made = found.find() ? jobs.get(found.group(2)) : null;
        if (made == null || expired(made.job())) {
            return Optional.empty();
        }
        int index = Integer.parseInt(found.group(3));
        return Optional.of(new Media(made.job(), index, motif(made.job(), made.run(), index)));
    }

    public byte[] bytes(Media media) {
        return studio.file(media.motif(), media.job().id() + '_' + media.index());
    }

    /** The body of the result. */
    ObjectNode of(Job job, Run run) {
        jobs.put(job.id(), new Made(job, run));
        var body = Json.object();
        Inputs inputs = job.inputs();
        for (String word : job.model().output()) {
            switch (word) {
                case "images" -> images(job, run, body);
                case "video", "audio", "audio_file" -> body.set(word, file(job, run, 0));
                case "text" -> text(job, body);
                case "usage" -> body.putObject("usage").put("input_tokens", 12).put("output_tokens", 24);
                case "seed" -> body.put("seed", seedOf(job));
                case "timings" -> body.putObject("timings").put("inference", seconds(job));
                case "nsfw" -> nsfw(run, body);
                case "prompt", "actual_prompt" ->
                    body.put(word, inputs.text("prompt").orElse(""));
                case "description" -> body.put("description", "");
                default -> {}
            }
        }
        return body;
    }

    /** From start to end, in seconds. */
    public static double seconds(Job job) {
        return job.finishedAt() == 0 ? 0 : (job.finishedAt() - job.startedAt()) / 1e9;
    }

    private void images(Job job, Run run, ObjectNode body) {
        var images = body.putArray("images");
        for (int index = 0; index < run.frame().count(); index++) {
            images.add(file(job, run, index));
        }
    }

    private static void nsfw(Run run, ObjectNode body) {
        var flags = body.putArray("has_nsfw_concepts");
        for (int index = 0; index < run.frame().count(); index++) {
            flags.add(black(run));
        }
    }

    private void text(Job job, ObjectNode body) {
        String words =
                "The stand-in heard " + job.inputs().text("prompt").orElse("").length() + " characters.";
        body.put("output", words).put("partial", false).putNull("error");
    }

    private ObjectNode file(Job job, Run run, int index) {
        Motif motif = motif(job, run, index);
        String name = "/files/b/%08x/%s_%d.%s"
                .formatted(job.id().hashCode(), job.id(), index, motif.kind().ending());
        var file = Json.object().put("url", address(job.order(), name));
        file.put("content_type", motif.kind().type());
        file.put("file_name", name.substring(name.lastIndexOf('/') + 1));
        if (motif.kind() != Kind.MP4) {
            // Clips are made when somebody fetches them, and until then nobody knows.
            file.put("file_size", studio.length(motif, job.id().length() + 2));
        }
        Frame frame = run.frame();
        if (frame.width() > 0 && (frame.seconds() == 0 || job.model().gives("facts"))) {
            file.put("width", frame.width()).put("height", frame.height());
        }
        if (job.model().gives("facts")) {
            file.put("duration", frame.seconds()).put("fps", (double) frame.fps());
            file.put("num_frames", Math.round(frame.seconds() * frame.fps()));
        }
        if (job.inputs().yes("sync_mode")) {
            byte[] bytes = studio.file(motif, job.id() + '_' + index);
            file.put(
                    "url",
                    "data:" + motif.kind().type() + ";base64,"
                            + Base64.getEncoder().encodeToString(bytes));
        }
        return file;
    }

    private Motif motif(Job job, Run run, int index) {
        Frame frame = run.frame();
        Kind kind = frame.width() == 0 ? Kind.WAV : frame.seconds() > 0 ? Kind.MP4 : picture(job);
        int hue = black(run) ? -1 : (int) Math.floorMod(seedOf(job) + index, (long) Motif.HUES);
        return new Motif(kind, frame, hue);
    }

    /** Java cannot write WebP: who asks for it gets PNG, and its content type says so. */
    private static Kind picture(Job job) {
        return job.inputs().text("output_format").filter("jpeg"::equals).isPresent() ? Kind.JPEG : Kind.PNG;
    }

    private long seedOf(Job job) {
        String given = job.inputs().text("seed").orElse("");
        return given.isEmpty() || given.equals("-1")
                ? new SplittableRandom(seed + job.ordinal()).nextLong(Integer.MAX_VALUE)
                : new BigDecimal(given).longValue();
    }

    private boolean expired(Job job) {
        var lifetime = job.order().lifetime();
        return lifetime != null && job.finishedAt() != 0 && now.getAsLong() - job.finishedAt() > lifetime.toNanos();
    }

    private static boolean black(Run run) {
        return run.ending() instanceof Ending.Badly badly && badly.code() == 200;
    }
}
