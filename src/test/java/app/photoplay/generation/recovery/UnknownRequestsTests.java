package app.photoplay.generation.recovery;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verifyNoInteractions;

import app.photoplay.base.audit.AuditLog;
import app.photoplay.generation.GenerationId;
import app.photoplay.generation.lifecycle.GenerationTransitions;
import app.photoplay.generation.rows.DueRows;
import app.photoplay.generation.rows.GenerationRows;
import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnknownRequestsTests {

    private final GenerationRows rows = mock(GenerationRows.class);
    private final UnknownRequests unknown =
            new UnknownRequests(rows, mock(DueRows.class), mock(GenerationTransitions.class), mock(AuditLog.class));

    @ParameterizedTest
    @ValueSource(strings = {"-50", "-0.000001", "999999", "1e400", "1e999999999", "1e-999999999", "0.0000001"})
    void whatNoBillCanSayIsNeverWrittenDown(String usd) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> unknown.charged(GenerationId.next(), new BigDecimal(usd)));

        verifyNoInteractions(rows);
    }
}
