package app.photoplay.falstandin;

import app.photoplay.falstandin.fault.Faults;
import app.photoplay.falstandin.hook.Signer;
import app.photoplay.falstandin.job.Latency;
import app.photoplay.falstandin.route.Ground;
import app.photoplay.falstandin.route.Router;
import app.photoplay.falstandin.wire.WireServer;
import java.net.URI;

/**
 * fal on this machine. All of its bases are on one address, told apart by the host of the real one as the first segment
 * of the path; a client that has them as settings takes {@link #queueBase()} and its sisters.
 */
public final class FalStandin implements AutoCloseable {

    /** What {@code FAL_KEY} has to be. */
    public static final String KEY = "standin:secret";

    /** The key that may look up requests and bills. */
    public static final String ADMIN_KEY = "standin:admin";

    private final Ground ground;
    private final WireServer server;

    private FalStandin(StandinOptions options) {
        ground = Ground.of(options);
        server = new WireServer(options.port(), options.drip(), new Router(ground)::answer);
    }

    /** On any free port, without delays. */
    public static FalStandin start() {
        return start(StandinOptions.defaults());
    }

    public static FalStandin start(StandinOptions options) {
        return new FalStandin(options);
    }

    /** Scheme, host and port, without a slash at the end. */
    public URI address() {
        return server.address();
    }

    /** For https://queue.fal.run. */
    public URI queueBase() {
        return base("queue.fal.run");
    }

    /** For https://fal.run. */
    public URI runBase() {
        return base("fal.run");
    }

    /** For https://rest.fal.ai. */
    public URI restBase() {
        return base("rest.fal.ai");
    }

    /** For https://v3.fal.media. */
    public URI cdnBase() {
        return base("v3.fal.media");
    }

    /** For https://api.fal.ai/v1. */
    public URI platformBase() {
        return base("api.fal.ai/v1");
    }

    /** What came and what became of it. */
    public Journal journal() {
        return ground.journal();
    }

    /** The calls as they come, once it is started. */
    public WireLog wire() {
        return ground.wire();
    }

    /** Who meets which fault. */
    public Faults faults() {
        return ground.faults();
    }

    /** From now on; runs that have begun keep theirs. */
    public void latency(Latency latency) {
        ground.board().latency(latency);
    }

    /** For one model in place of that of all. */
    public void latency(String model, Latency latency) {
        ground.board().latency(model, latency);
    }

    /** How many jobs run at once, from now on. */
    public void concurrency(int atOnce) {
        ground.board().concurrency(atOnce);
    }

    /** Plays everything that is due by the clock, after a test has moved it. */
    public void advance() {
        ground.timeline().advance();
    }

    /** Jobs in the queue. */
    public int waiting() {
        return ground.board().waiting();
    }

    /** Jobs that run. */
    public int running() {
        return ground.board().running();
    }

    /** Attempts to deliver webhooks, of all kinds. */
    public long hookAttempts() {
        return ground.hooks().attempts();
    }

    /** Webhooks that were not taken and go out again after a while. */
    public long hooksPending() {
        return ground.hooks().pending();
    }

    /** The public key of the webhooks: 32 bytes in base64url, as in the JWKS. */
    public static String webhookKey() {
        return Signer.KNOWN.publicKey();
    }

    @Override
    public void close() {
        server.close();
        ground.close();
    }

    private URI base(String host) {
        return URI.create(address() + "/" + host);
    }
}
