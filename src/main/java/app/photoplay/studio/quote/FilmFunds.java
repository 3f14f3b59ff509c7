package app.photoplay.studio.quote;

import app.photoplay.plan.Credits;
import app.photoplay.plan.Usage;
import app.photoplay.plan.Usages;
import app.photoplay.project.ProjectMembers;
import app.photoplay.project.ProjectRights;
import app.photoplay.project.ProjectSummary;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;

/** What the onlooker may still order for a film: it is its owner who pays, and an editor orders up to their limit. */
@Component
@PreAuthorize("isAuthenticated()")
public class FilmFunds {

    private static final int HUNDREDTHS = 2;

    private final Usages usages;
    private final ProjectMembers members;

    FilmFunds(Usages usages, ProjectMembers members) {
        this.usages = usages;
        this.members = members;
    }

    /** @return null for whoever orders nothing: credits of others are none of their business */
    public @Nullable Usage of(ProjectSummary film, ProjectRights rights) {
        if (rights.own()) {
            return usages.mine();
        }
        if (!rights.edit()) {
            return null;
        }
        Optional<Credits> most = members.left(film.id()).map(FilmFunds::credits);
        Usage payer = usages.ofPayer(film.owner());
        return most.map(payer::upTo).orElse(payer);
    }

    private static Credits credits(BigDecimal amount) {
        return new Credits(amount.movePointRight(HUNDREDTHS).longValue());
    }
}
