package app.photoplay.review;

import static org.assertj.core.api.Assertions.assertThat;

import app.photoplay.support.ApiClient;
import app.photoplay.support.ApiClient.Answer;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** A guest at a link, with the cookie that they were given, who sends the forms of their page. */
final class GuestReview {

    private final ApiClient client;
    private final String address;
    private String cookie = "";

    /** @param address of the link, without a slash in front */
    GuestReview(ApiClient client, String address) {
        this.client = client;
        this.address = address;
    }

    Answer look(String more) {
        return client.send(request(more).GET());
    }

    Document page(String more) {
        Answer answer = look(more);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return Jsoup.parse(answer.text());
    }

    /** Sends a form as the page has it, with what the guest writes into it. */
    Answer send(String path, Map<String, String> written) {
        Document page = page("");
        Map<String, String> fields = new LinkedHashMap<>();
        page.select("#remarks form input[type=hidden], #approval input[type=hidden]").stream()
                .filter(input -> !input.attr("value").isEmpty())
                .filter(input -> input.attr("name").matches("version|seal"))
                .forEach(input -> fields.put(input.attr("name"), input.attr("value")));
        fields.putAll(written);
        return post(path, fields);
    }

    /** Whatever these fields are. */
    Answer post(String path, Map<String, String> fields) {
        String body = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        Answer answer = client.send(request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body)));
        String given = answer.header("Set-Cookie");
        if (given.startsWith("guest=")) {
            cookie = given.substring(0, given.indexOf(';'));
        }
        return answer;
    }

    /** As {@link #post}, without the cookie, and without keeping one. */
    Answer postAsNobody(String path, Map<String, String> fields) {
        return new GuestReview(client, address).post(path, fields);
    }

    String cookie() {
        return cookie;
    }

    private HttpRequest.Builder request(String more) {
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        client.request(address + more).build().uri())
                .header("Accept", "text/html,*/*")
                .header("User-Agent", "Mozilla/5.0 (a person)");
        return cookie.isEmpty() ? request : request.header("Cookie", cookie);
    }
}
