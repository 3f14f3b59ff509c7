package app.photoplay.falstandin;

import app.photoplay.falstandin.job.Latency;
import java.time.Duration;

/**
 * What the command line asks for.
 *
 * @param options to start with
 * @param help whether it is only to be told about
 */
record StandinCommand(StandinOptions options, boolean help) {

    /**
     * @param arguments {@code --port N --queue SECONDS --run SECONDS --concurrency N --seed N}, each optional, or {@code
     *     --help}
     * @throws IllegalArgumentException with a sentence, where one of them is unknown or has no such value
     */
    static StandinCommand of(String... arguments) {
        StandinOptions options = StandinOptions.defaults().port(8470).concurrency(2);
        Latency latency = Latency.of(Duration.ofMillis(200), Duration.ofSeconds(2));
        boolean help = false;
        for (int index = 0; index < arguments.length; index++) {
            String name = arguments[index];
            if (name.equals("--help") || name.equals("-h")) {
                help = true;
                continue;
            }
            String value = index + 1 < arguments.length ? arguments[index + 1] : "";
            try {
                switch (name) {
                    case "--port" -> options = options.port(port(value));
                    case "--seed" -> options = options.seed(Long.parseLong(value));
                    case "--concurrency" -> options = options.concurrency(Integer.parseInt(value));
                    case "--queue" -> latency = new Latency(seconds(value), latency.run(), Duration.ZERO, 0);
                    case "--run" -> latency = new Latency(latency.queue(), seconds(value), Duration.ZERO, 0);
                    default -> throw new IllegalArgumentException("There is no argument " + name);
                }
            } catch (NumberFormatException e) {
                throw new IllegalArgumentException(name + " wants a number, not «" + value + "»", e);
            }
            index++;
        }
        return new StandinCommand(options.latency(latency), help);
    }

    private static int port(String value) {
        int port = Integer.parseInt(value);
        if (port < 0 || port > 65_535) {
            throw new IllegalArgumentException("--port is 0 to 65535, not " + port);
        }
        return port;
    }

    private static Duration seconds(String value) {
        return Duration.ofMillis(Math.round(Double.parseDouble(value) * 1000));
    }
}
