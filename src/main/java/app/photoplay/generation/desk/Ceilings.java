package app.photoplay.generation.desk;

import app.photoplay.generation.billing.SpendingCeilings;
import app.photoplay.generation.provider.GenerationSettings;
import java.math.BigDecimal;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** What may be spent at providers that charge, for administrators, who set it by {@link app.photoplay.generation.GenerationControls}. */
@Service
@PreAuthorize("hasRole('ADMIN')")
public class Ceilings {

    private final SpendingCeilings ceilings;
    private final GenerationSettings configuration;

    Ceilings(SpendingCeilings ceilings, GenerationSettings configuration) {
        this.ceilings = ceilings;
        this.configuration = configuration;
    }

    /** In US dollars: for all that one conversion asks for, and for the installation on one day and in one month (UTC). */
    public record Sums(BigDecimal perConversion, BigDecimal perDay, BigDecimal perMonth) {}

    /** What holds now. */
    public Sums now() {
        return sums(ceilings.now());
    }

    /** What holds where nothing is set. */
    public Sums configured() {
        return sums(configuration.ceiling());
    }

    private static Sums sums(GenerationSettings.Ceiling ceiling) {
        return new Sums(ceiling.perConversion(), ceiling.perDay(), ceiling.month());
    }
}
