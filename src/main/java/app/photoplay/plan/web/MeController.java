package app.photoplay.plan.web;

import app.photoplay.account.Profile;
import app.photoplay.account.profile.Accounts;
import app.photoplay.base.ErrorCode;
import app.photoplay.base.Refusal;
import app.photoplay.plan.Credits;
import app.photoplay.plan.Usage;
import app.photoplay.plan.Usages;
import java.math.BigDecimal;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Who somebody is here, and what they can spend. */
@RestController
@RequestMapping("/api/me")
class MeController {

    private final Accounts accounts;
    private final Usages usages;

    MeController(Accounts accounts, Usages usages) {
        this.accounts = accounts;
        this.usages = usages;
    }

    @GetMapping
    MeAnswer me() {
        Profile profile = accounts.me().orElseThrow(() -> new Refusal(ErrorCode.SIGN_IN_NEEDED, null));
        Usage usage = usages.mine();
        return new MeAnswer(
                profile.id().toString(),
                profile.displayName(),
                profile.email(),
                profile.role().name().toLowerCase(Locale.ROOT),
                usage.plan().id().value(),
                usage.limited() ? amount(usage.available()) : null,
                amount(usage.held()));
    }

    private static BigDecimal amount(Credits credits) {
        return BigDecimal.valueOf(credits.hundredths(), 2);
    }

    /**
     * @param role «creator» or «admin»
     * @param available credits that can be spent now; null where they are not counted
     */
    record MeAnswer(
            String id,
            String name,
            String email,
            String role,
            String plan,
            @Nullable BigDecimal available,
            BigDecimal held) {}
}
