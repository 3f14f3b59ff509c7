package app.photoplay.account.administrator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.photoplay.base.ErrorCode;
import app.photoplay.base.Refusal;
import app.photoplay.support.Creator;
import app.photoplay.support.PhotoplayTest;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A house without an administrator prints a code, and the account that it is entered with looks after it. */
@PhotoplayTest
class FirstAdministratorIntegrationTests {

    private static final Pattern CODE = Pattern.compile("enter the code ([0-9A-Z]{5}(?:-[0-9A-Z]{5}){3})$");
    private static final String ADDRESS = "http://localhost:8080/";

    @Autowired
    FirstAdministrator first;

    @Autowired
    FirstAdministratorNote note;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ApplicationContext application;

    @LocalServerPort
    int port;

    private Creator mara;

    @BeforeEach
    void nobodyLooksAfterTheHouse() {
        jdbc.sql("update users set role = 'CREATOR'").update();
        jdbc.sql("delete from administrator_codes").update();
        mara = Creator.signUp(application);
    }

    @AfterEach
    void nobodyStays() {
        jdbc.sql("update users set role = 'CREATOR'").update();
    }

    @Test
    void whoHasTheCodeOfTheLogBecomesTheAdministratorOnce() {
        String code = printed();
        var client = mara.client(URI.create("http://localhost:" + port + "/"));
        assertThat(client.get("api/admin/audit").status()).isEqualTo(403);

        mara.acts(() -> first.claim(" " + code.toLowerCase(Locale.ROOT).replace("-", " ")));

        assertThat(client.get("api/admin/audit").status()).isEqualTo(200);
        assertThat(client.get("api/admin/audit?what=people.first-administrator&person=" + mara.id())
                        .json()
                        .path("total")
                        .asInt())
                .isEqualTo(1);
        assertThat(note.words(ADDRESS)).isEmpty();
        assertRefused(ErrorCode.NOT_ALLOWED_NOW, Creator.signUp(application), code);
        jdbc.sql("update users set role = 'CREATOR'").update();
        assertRefused(ErrorCode.VALIDATION, Creator.signUp(application), code);
    }

    @Test
    void theLogSaysWhereToEnterIt() {
        assertThat(note.words(ADDRESS)).contains("open http://localhost:8080/first-administrator and enter the code");
    }

    @Test
    void theCodeIsStoredAsAHashOnly() {
        String code = printed();

        assertThat(jdbc.sql("select hash from administrator_codes")
                        .query(String.class)
                        .list())
                .singleElement()
                .satisfies(hash -> assertThat(hash.toUpperCase(Locale.ROOT)).doesNotContain(code.substring(0, 5)));
    }

    @Test
    void whatWasPrintedAtAnEarlierStartStaysValidUntilOneIsUsed() {
        String before = printed();
        String after = printed();
        assertThat(after).isNotEqualTo(before);

        mara.acts(() -> first.claim(before));

        jdbc.sql("update users set role = 'CREATOR'").update();
        assertRefused(ErrorCode.VALIDATION, mara, after);
    }

    @Test
    void anotherCodeChangesNothing() {
        printed();

        assertRefused(ErrorCode.VALIDATION, mara, "00000-00000-00000-00000");
        assertRefused(ErrorCode.VALIDATION, mara, "");
    }

    @Test
    void theDemoAccountIsNotTheFirstAccount() {
        String code = printed();
        jdbc.sql("update users set demo = true where id = ?")
                .param(mara.id().value())
                .update();

        assertRefused(ErrorCode.NOT_ALLOWED_NOW, mara, code);
        assertThat(mara.does(first::isWanted)).isTrue();
    }

    @Test
    void ofTwoAtOnceOneBecomesIt() throws Exception {
        String code = printed();
        List<Creator> two = List.of(mara, Creator.signUp(application));
        List<Callable<Boolean>> tries = new ArrayList<>();
        two.forEach(one -> tries.add(() -> one.does(() -> {
            try {
                first.claim(code);
                return true;
            } catch (Refusal refusal) {
                return false;
            }
        })));

        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            int made = 0;
            for (Future<Boolean> one : threads.invokeAll(tries)) {
                made += one.get() ? 1 : 0;
            }
            assertThat(made).isOne();
        }
    }

    private void assertRefused(ErrorCode code, Creator person, String typed) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> person.acts(() -> first.claim(typed)))
                .extracting(Refusal::code)
                .isEqualTo(code);
    }

    private String printed() {
        Matcher matcher = CODE.matcher(note.words(ADDRESS));
        assertThat(matcher.find()).isTrue();
        return matcher.group(1);
    }
}
