package app.photoplay.conversion.process;

import app.photoplay.base.KebabCase;
import app.photoplay.base.Outbox;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Writes down where conversions come to rest, for whoever is to be told of it: in the transaction that makes it true. The
 * details are written in docs/events.md; they only ever gain fields.
 */
@Component
class ConversionOutbox {

    private final Outbox outbox;

    ConversionOutbox(Outbox outbox) {
        this.outbox = outbox;
    }

    /** @param conversion that has just come to rest; a cancel is the creator's own and tells nobody */
    void rests(Conversion conversion) {
        Map<String, Object> detail = new LinkedHashMap<>();
        detail.put("version", 1);
        detail.put("conversion", conversion.id().value().toString());
        detail.put("gate", KebabCase.of(conversion.gate()));
        switch (conversion.state()) {
            case AT_GATE, INCOMPLETE -> {
                detail.put("state", KebabCase.of(conversion.state()));
                write(conversion, "decision-needed", detail);
            }
            case DONE -> write(conversion, "conversion-finished", detail);
            case FAILED -> {
                conversion.failure().ifPresent(failure -> detail.put("reason", KebabCase.of(failure)));
                write(conversion, "conversion-failed", detail);
            }
            case PLANNING, MAKING, ASSEMBLING, CANCELLED -> {
                // Nothing that others are told of.
            }
        }
    }

    private void write(Conversion conversion, String kind, Map<String, Object> detail) {
        outbox.add(conversion.project().value(), kind, detail);
    }
}
