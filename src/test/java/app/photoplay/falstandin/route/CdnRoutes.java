package app.photoplay.falstandin.route;

import app.photoplay.falstandin.fault.Mischief;
import app.photoplay.falstandin.fault.Stage;
import app.photoplay.falstandin.job.Library;
import app.photoplay.falstandin.job.Output;
import app.photoplay.falstandin.wire.Answer;
import app.photoplay.falstandin.wire.Call;
import app.photoplay.falstandin.wire.Json;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The CDN: files with ranges and lifetimes, and uploads by token (contract 5.2, 5.3). */
final class CdnRoutes {

    static final String TOKEN = "standin-upload-token";

    private static final Pattern RANGE = Pattern.compile("bytes=(\\d*)-(\\d*)");
    private static final String MULTIPART = "multipart";

    private final Ground ground;
    private final Uploads uploads;

    CdnRoutes(Ground ground, Uploads uploads) {
        this.ground = ground;
        this.uploads = uploads;
    }

    Answer handle(Call call, Place place) throws IOException, InterruptedException {
        if (!call.method().equals("GET") && !call.method().equals("HEAD")) {
            return ("Bearer " + TOKEN).equals(call.header("Authorization"))
                    ? Pranks.play(call, ground.faults().hit(Stage.UPLOAD), () -> upload(call, place))
                    : Refusals.detail(401, "Authorization header is required");
        }
        ground.journal().foreignCall(call);
        String name = "/" + String.join("/", place.segments());
        Optional<Output.Media> media = ground.output().find(name);
        if (media.isPresent()) {
            Optional<Mischief> hit = media.get().job().faults().hit(Stage.MEDIA);
            return Pranks.play(
                    call,
                    hit.isPresent() ? hit : ground.faults().hit(Stage.MEDIA),
                    () -> file(
                            call,
                            media.get().motif().kind().type(),
                            ground.output().bytes(media.get())));
        }
        Optional<Library.Upload> upload = ground.library().find(name);
        return upload.isEmpty()
                ? Answer.text(404, "text/plain", "Not found")
                : file(call, upload.get().type(), upload.get().bytes());
    }

    private static Answer file(Call call, String type, byte[] bytes) {
        Answer whole = Answer.of(200, type, bytes).with("Accept-Ranges", "bytes");
        Matcher range = RANGE.matcher(String.valueOf(call.header("Range")));
        if (!range.matches() || range.group(1).isEmpty() && range.group(2).isEmpty()) {
            return whole;
        }
        int last = range.group(1).isEmpty() || range.group(2).isEmpty()
                ? bytes.length - 1
                : Math.min(bytes.length - 1, Integer.parseInt(range.group(2)));
        int first = range.group(1).isEmpty()
                ? Math.max(0, bytes.length - Integer.parseInt(range.group(2)))
                : Integer.parseInt(range.group(1));
        if (first > last) {
            return Answer.text(416, "text/plain", "Range Not Satisfiable")
                    .with("Content-Range", "bytes */" + bytes.length);
        }
        return whole.status(206)
                .holding(Arrays.copyOfRange(bytes, first, last + 1))
                .with("Content-Range", "bytes " + first + "-" + last + "/" + bytes.length);
    }

    private Answer upload(Call call, Place place) throws IOException {
        List<String> path = place.segments();
        String origin = "http://" + call.header("host") + "/v3b.fal.media";
        String asked = call.method() + " " + String.join("/", path);
        if (asked.equals("POST files/upload") || asked.equals("POST files/upload/multipart")) {
            String name = call.header("X-Fal-File-Name");
            String type = call.header("Content-Type");
            String token = uploads.announce(
                    name == null ? "upload.bin" : name,
                    type == null ? "application/octet-stream" : type,
                    Submits.lifetime(call.header("X-Fal-Object-Lifecycle")));
            String url = origin + uploads.find(token).orElseThrow().name();
            if (path.size() == 3) {
                return Answer.json(200, Map.of("access_url", url, "uploadId", token));
            }
            uploads.whole(token, null, call.body());
            return Answer.json(200, Map.of("access_url", url));
        }
        int at = path.indexOf(MULTIPART);
        if (at < 0 || path.size() != at + 3) {
            return Refusals.detail(404, "Not Found");
        }
        String token = path.get(at + 1);
        Optional<Answer> answer = path.getLast().equals("complete")
                ? uploads.complete(
                        token,
                        Json.read(call.body()),
                        Map.of("access_url", origin + "/" + String.join("/", path.subList(0, at))))
                : uploads.part(token, Integer.parseInt(path.getLast()), call.body());
        return answer.orElseGet(() -> Refusals.detail(404, "Not Found"));
    }
}
