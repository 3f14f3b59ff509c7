package app.photoplay.falstandin.conformance;

import app.photoplay.falstandin.FalStandin;
import app.photoplay.falstandin.wire.Json;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Goes through one case with a client of ours. */
public final class ClientCases {

    /** The client. */
    public interface Client {
        /** @return what came of it, in the words of the table */
        String outcome(Case one, JsonNode how, FalStandin standin) throws Exception;
    }

    private ClientCases() {}

    /** @return what was not as it should be */
    public static List<String> run(Case one, Client client) throws Exception {
        JsonNode data = one.data();
        JsonNode how = data.path("ours");
        try (FalStandin standin = one.standin(Clock.systemUTC())) {
            standin.wire().start();
            String outcome = client.outcome(one, how, standin);
            var found = new ArrayList<>(Match.differences(how.path("outcome"), Json.of(outcome)));
            found.addAll(Calls.differences(data.path("calls"), standin.wire().calls()));
            int accepted = standin.journal().ledger().accepted();
            int wanted = how.path("accepted").asInt(data.path("accepted").asInt(1));
            if (accepted != wanted) {
                found.add(accepted + " submits were accepted, not " + wanted);
            }
            JsonNode only = how.has("only") ? how.path("only") : data.path("only");
            only.properties().forEach(entry -> {
                long came = Calls.count(entry.getKey(), standin.wire().calls());
                if (came != entry.getValue().asLong()) {
                    found.add(entry.getKey() + " came " + came + " times, not " + entry.getValue());
                }
            });
            if (standin.journal().keyLeaks() > 0) {
                found.add("the key went where it must not");
            }
            return found;
        }
    }
}
