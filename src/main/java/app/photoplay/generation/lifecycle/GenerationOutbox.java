package app.photoplay.generation.lifecycle;

import app.photoplay.base.Outbox;
import app.photoplay.generation.GenerationFailure;
import app.photoplay.generation.rows.GenerationRow;
import app.photoplay.media.AssetId;
import app.photoplay.plan.Credits;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Writes down what became of requests, for whoever is to be told of it: in the transaction that makes it true. The
 * details are written in docs/events.md; they only ever gain fields.
 */
@Component
class GenerationOutbox {

    private final Outbox outbox;

    GenerationOutbox(Outbox outbox) {
        this.outbox = outbox;
    }

    void made(GenerationRow row, AssetId asset) {
        Map<String, Object> detail = detail(row);
        detail.put("asset", asset.value().toString());
        outbox.add(row.subject(), "generation-made", detail);
    }

    /** @param spent nothing is written for nothing */
    void spent(GenerationRow row, Credits spent) {
        if (spent.hundredths() > 0) {
            Map<String, Object> detail = detail(row);
            detail.put("account", row.account().toString());
            detail.put("hundredths", spent.hundredths());
            outbox.add(row.subject(), "credits-spent", detail);
        }
    }

    void failed(GenerationRow row, GenerationFailure.Reason reason) {
        Map<String, Object> detail = detail(row);
        detail.put("reason", word(reason));
        outbox.add(row.subject(), "generation-failed", detail);
    }

    /** Somebody has to look whether it was made: its credits stay held until then. */
    void unknown(GenerationRow row) {
        outbox.add(row.subject(), "generation-unknown", detail(row));
    }

    private static Map<String, Object> detail(GenerationRow row) {
        Map<String, Object> detail = new LinkedHashMap<>();
        detail.put("version", 1);
        detail.put("generation", row.id().value().toString());
        detail.put("capability", word(row.capability()));
        UUID job = row.job();
        if (job != null) {
            detail.put("job", job.toString());
        }
        return detail;
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
