package app.photoplay.plan.billing;

import static org.assertj.core.api.Assertions.assertThat;

import app.photoplay.base.settings.SettingsDesk;
import app.photoplay.support.ApiClient;
import app.photoplay.support.Creator;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Payments and receipts as programs reach them. */
class PaymentApiIntegrationTests extends BillingScenario {

    @LocalServerPort
    int port;

    @Test
    void aPackIsOrderedMarkedAsPaidAndPaidBackByHttp() {
        URI address = URI.create("http://localhost:" + port + "/");
        ApiClient mine = creator.client(address);
        ApiClient desk = administrator.client(address);

        ApiClient.Answer ordered = mine.post("api/subscriptions/payments", Map.of("what", "250"));
        assertThat(ordered.status()).isEqualTo(201);
        assertThat(ordered.json().path("state").asString()).isEqualTo("open");
        String id = ordered.json().path("id").asString();
        assertThat(desk.get("api/admin/payments?state=open&person=" + account)
                        .json()
                        .path("total")
                        .asInt())
                .isEqualTo(1);

        ApiClient.Answer paid = desk.post("api/admin/payments/" + id + "/paid", Map.of("reason", "The transfer came"));
        assertThat(paid.json().path("state").asString()).isEqualTo("paid");
        String receipt = paid.json().path("receipt").asString();
        desk.post("api/admin/payments/" + id + "/refund", Map.of("reason", "Asked for it"));

        assertThat(mine.get("api/subscriptions/receipts.csv").text())
                .contains(receipt + ",", "top-up,,250.00,14.00,EUR", "top-up,,-250.00,-14.00,EUR");
        assertThat(left()).isEqualTo(1000);
    }

    @Test
    void aReceiptNamesWhoSoldItThen() {
        URI address = URI.create("http://localhost:" + port + "/");
        String before = markPaid(order().id()).receipt();
        SettingsDesk settings = application.getBean(SettingsDesk.class);
        administrator.acts(() -> {
            settings.set(Seller.NAME, "Lighthouse Pictures");
            settings.set(Seller.ADDRESS, "Quay 4, 20457 Hamburg");
            settings.set(Seller.TAX, "Tax number 12/345/67890");
        });
        try {
            String number = markPaid(order().id()).receipt();

            assertThat(creator.browser(address).get("receipts/" + number).body())
                    .contains("Lighthouse Pictures", "Quay 4, 20457 Hamburg", "Tax number 12/345/67890", "Print");
            assertThat(creator.browser(address).get("receipts/" + before).body())
                    .as("what was given stays as it was")
                    .doesNotContain("Lighthouse Pictures");
        } finally {
            administrator.acts(
                    () -> List.of(Seller.NAME, Seller.ADDRESS, Seller.TAX).forEach(settings::reset));
        }
    }

    @Test
    void aReceiptIsAPageForItsOwnerAndForAdministrators() {
        URI address = URI.create("http://localhost:" + port + "/");
        Payment order = order();
        UUID id = order.id();
        String number = markPaid(id).receipt();

        assertThat(creator.browser(address).get("receipts/" + number).body())
                .contains(number, "100 credits", "€6.00", "A creator");
        assertThat(administrator.browser(address).get("receipts/" + number).body())
                .contains(number);
        assertThat(Creator.signUp(application)
                        .browser(address)
                        .get("receipts/" + number)
                        .statusCode())
                .isEqualTo(404);
    }
}
