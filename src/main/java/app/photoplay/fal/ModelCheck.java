package app.photoplay.fal;

import app.photoplay.fal.Platform.ListPrice;
import app.photoplay.fal.Platform.ModelCard;
import app.photoplay.fal.model.Catalogue;
import app.photoplay.fal.model.Model;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;

/** Says at the start if fal does not have the models that are set, or lists another price: ids and prices move. */
class ModelCheck {

    private static final Logger log = LoggerFactory.getLogger(ModelCheck.class);

    private final Platform platform;
    private final Catalogue catalogue;
    private final List<String> chosen;

    ModelCheck(FalSettings settings, Platform platform, Catalogue catalogue) {
        this.platform = platform;
        this.catalogue = catalogue;
        chosen = Stream.of(settings.still(), settings.clip()).distinct().toList();
    }

    @EventListener(ApplicationReadyEvent.class)
    void look() {
        Thread.ofVirtual().name("fal-models").start(() -> {
            try {
                findings().forEach(log::warn);
            } catch (IOException | RuntimeException e) {
                log.info("Could not fetch fal's list of models: {}", e.getMessage());
            }
        });
    }

    /** What an operator should know, a sentence each. */
    List<String> findings() throws IOException {
        List<String> findings = new ArrayList<>();
        List<ModelCard> cards = platform.models(chosen);
        Map<String, ListPrice> prices = platform.prices(chosen);
        for (String id : chosen) {
            cards.stream()
                    .filter(card -> card.id().equals(id))
                    .findFirst()
                    .ifPresentOrElse(
                            card -> {
                                if (card.status().equals("deprecated")) {
                                    findings.add("fal calls the model " + id + " deprecated");
                                }
                            },
                            () -> findings.add("fal does not list the model " + id));
            ListPrice listed = prices.get(id);
            BigDecimal ours = catalogue.find(id).flatMap(Model::unitPrice).orElse(null);
            if (listed != null && ours != null && ours.compareTo(listed.usd()) != 0) {
                findings.add("fal lists " + id + " at " + listed.usd() + " USD (" + listed.unit()
                        + "), our catalogue at " + ours);
            }
        }
        return findings;
    }
}
