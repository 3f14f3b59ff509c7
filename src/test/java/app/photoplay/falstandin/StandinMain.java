package app.photoplay.falstandin;

import app.photoplay.falstandin.job.Latency;
import java.time.Duration;

/** The stand-in as a process of its own, started by {@code bench/fal-standin}; ends when it is told to. */
public final class StandinMain {

    private StandinMain() {}

    /** @param arguments {@code --port N --queue SECONDS --run SECONDS --concurrency N --seed N}, each optional */
    public static void main(String[] arguments) throws InterruptedException {
        StandinOptions options = StandinOptions.defaults().port(8470).concurrency(2);
        Latency latency = Latency.of(Duration.ofMillis(200), Duration.ofSeconds(2));
        for (int index = 0; index + 1 < arguments.length; index += 2) {
            String value = arguments[index + 1];
            switch (arguments[index]) {
                case "--port" -> options = options.port(Integer.parseInt(value));
                case "--seed" -> options = options.seed(Long.parseLong(value));
                case "--concurrency" -> options = options.concurrency(Integer.parseInt(value));
                case "--queue" -> latency = new Latency(seconds(value), latency.run(), Duration.ZERO, 0);
                case "--run" -> latency = new Latency(latency.queue(), seconds(value), Duration.ZERO, 0);
                default -> throw new IllegalArgumentException("No option " + arguments[index]);
            }
        }
        FalStandin standin = FalStandin.start(options.latency(latency));
        System.out.println("fal-standin address=" + standin.address() + " key=" + FalStandin.KEY + " admin_key="
                + FalStandin.ADMIN_KEY);
        Thread.currentThread().join();
    }

    private static Duration seconds(String value) {
        return Duration.ofMillis(Math.round(Double.parseDouble(value) * 1000));
    }
}
