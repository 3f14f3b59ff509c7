package app.photoplay.base.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.photoplay.base.ChangeNotifier;
import app.photoplay.base.ErrorCode;
import app.photoplay.base.Ids;
import app.photoplay.base.Refusal;
import app.photoplay.base.audit.AuditEntry;
import app.photoplay.base.audit.AuditFilter;
import app.photoplay.base.audit.AuditReader;
import app.photoplay.support.Creator;
import app.photoplay.support.PhotoplayTest;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

@PhotoplayTest
class SettingsIntegrationTests {

    @Autowired
    SettingsDesk desk;

    @Autowired
    AuditReader audit;

    @Autowired
    RuntimeSettings settings;

    @Autowired
    SettingRows rows;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    ApplicationContext application;

    private Creator administrator;
    private final Setting<BigDecimal> sum = Setting.dollars("test.sum-" + Ids.next());

    @BeforeEach
    void somebodyWhoMay() {
        administrator = Creator.administrator(application);
    }

    @Test
    void whatIsSetHoldsAtOnceAndSaysWhoSetIt() {
        assertThat(settings.get(sum, BigDecimal.ONE)).isEqualTo(BigDecimal.ONE);

        administrator.acts(() -> desk.set(sum, new BigDecimal("80")));

        assertThat(settings.get(sum, BigDecimal.ONE)).isEqualByComparingTo("80");
        SettingChange change = administrator.does(desk::changes).get(sum.name());
        assertThat(change.value()).isEqualTo("80");
        assertThat(change.by()).isEqualTo(administrator.id());
        assertThat(written()).singleElement().satisfies(entry -> {
            assertThat(entry.action()).isEqualTo("settings.change");
            assertThat(entry.after()).isEqualTo(Map.of("value", "80"));
        });
    }

    private List<AuditEntry> written() {
        AuditFilter filter = new AuditFilter("", "settings", administrator.id(), null, null, null, null);
        return administrator.does(() -> audit.page(filter, 0, 10)).entries();
    }

    @Test
    void whatIsGivenBackIsItsDefaultAgain() {
        administrator.acts(() -> desk.set(sum, new BigDecimal("80")));
        administrator.acts(() -> desk.reset(sum));

        assertThat(settings.find(sum)).isEmpty();
        assertThat(administrator.does(desk::changes).get(sum.name()).value()).isNull();
    }

    @Test
    void whatIsRolledBackWasNeverSet() {
        administrator.acts(() -> transaction.executeWithoutResult(status -> {
            desk.set(sum, new BigDecimal("80"));
            status.setRollbackOnly();
        }));

        assertThat(settings.find(sum)).isEmpty();
        assertThat(written()).isEmpty();
    }

    @Test
    void anotherProcessDropsWhatItReadAtTheHint() {
        ChangeNotifier itsHints = new ChangeNotifier();
        StoredSettings another = new StoredSettings(rows, itsHints);
        assertThat(another.find(sum)).isEmpty();

        administrator.acts(() -> desk.set(sum, new BigDecimal("80")));
        itsHints.notifyListeners(StoredSettings.TOPIC);

        assertThat(another.find(sum))
                .hasValueSatisfying(value -> assertThat(value).isEqualByComparingTo("80"));
    }

    @Test
    void whatItCannotBeIsRefusedAtItsName() {
        assertThatThrownBy(() -> administrator.acts(() -> desk.set(sum, new BigDecimal("-1"))))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.code()).isEqualTo(ErrorCode.VALIDATION);
                    assertThat(refusal.field()).isEqualTo(sum.name());
                });
    }

    @Test
    void nobodyElseMay() {
        Creator somebody = Creator.signUp(application);

        assertThatThrownBy(() -> somebody.acts(() -> desk.set(sum, BigDecimal.TEN)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> somebody.acts(desk::changes)).isInstanceOf(AccessDeniedException.class);
    }
}
