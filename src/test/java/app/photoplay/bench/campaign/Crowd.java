package app.photoplay.bench.campaign;

import app.photoplay.support.ApiClient;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.DoubleSupplier;
import tools.jackson.databind.json.JsonMapper;

/** The people who convert short texts by HTTP, and ask again with the same key until they are told that it is taken. */
final class Crowd implements Runnable {

    static final int PEOPLE = 5;

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final List<String> PLACES =
            List.of("HARBOUR", "LAMP ROOM", "BLACK ROCKS", "BEACH", "STATION", "ORCHARD", "ATTIC", "BRIDGE");
    private static final List<String> DEEDS = List.of(
            "Mara waits.", "The lamp goes out.", "She rows on.", "The boat is empty.", "Rain falls.", "A door opens.");

    private static final Duration FOR_EVER = Duration.ofDays(1);
    private static final Duration AGAIN = Duration.ofMillis(200);

    private final Rig rig;
    private final Map<Integer, String> texts = new HashMap<>();
    private final Size size;
    private final Random random;
    private final DoubleSupplier pace;
    private final List<Taken> taken = new CopyOnWriteArrayList<>();
    private final List<String> refused = new CopyOnWriteArrayList<>();
    private volatile boolean over;

    /** A conversion that the application has accepted. */
    record Taken(int person, String id) {}

    /** @param pace how far the campaign is, from 0 to 1: no more are asked for than that share of them */
    Crowd(Rig rig, Size size, long seed, DoubleSupplier pace) {
        this.rig = rig;
        this.size = size;
        this.random = new Random(seed);
        this.pace = pace;
    }

    List<Taken> taken() {
        return List.copyOf(taken);
    }

    /** Those that it would not take, with its answer. */
    List<String> refused() {
        return List.copyOf(refused);
    }

    void stop() {
        over = true;
    }

    @Override
    public void run() {
        for (int number = 0; number < size.conversions() && !over; number++) {
            int next = number;
            Patience.until(
                    FOR_EVER, AGAIN, () -> over || (next <= pace.getAsDouble() * size.conversions() && !crowded()));
            Patience.until(FOR_EVER, AGAIN, () -> over || isConverted(next));
        }
    }

    private boolean crowded() {
        try {
            return rig.tables()
                            .count(
                                    "select count(*) from conversions where state in ('PLANNING', 'MAKING', 'ASSEMBLING')")
                    >= size.atOnce();
        } catch (RuntimeException away) {
            return true;
        }
    }

    /** @return whether there was an answer; else it is asked again, with the same key */
    private boolean isConverted(int number) {
        int person = number % PEOPLE;
        String body = JSON.writeValueAsString(Map.of(
                "title",
                "Campaign " + number,
                "text",
                texts.computeIfAbsent(number, n -> text()),
                "gate",
                number % 10 == 0 ? "film" : "clips"));
        ApiClient client = rig.client(person);
        // Without an answer it throws: ended, or not there yet.
        var answer = client.send(client.request("api/conversions")
                .timeout(Duration.ofSeconds(20))
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", "campaign-" + number)
                .POST(java.net.http.HttpRequest.BodyPublishers.ofString(body)));
        if (answer.status() == 202) {
            taken.add(new Taken(person, answer.json().path("id").asString()));
            return true;
        }
        if (answer.status() < 500) {
            refused.add(number + ": " + answer.status() + " " + answer.text());
            return true;
        }
        return false;
    }

    private String text() {
        List<String> scenes = new ArrayList<>();
        int shots = 2 + random.nextInt(2);
        for (int shot = 0; shot < shots; shot++) {
            scenes.add("INT. " + PLACES.get(random.nextInt(PLACES.size())) + " - NIGHT\n\n"
                    + DEEDS.get(random.nextInt(DEEDS.size())) + "\n");
        }
        return String.join("\n", scenes);
    }
}
