package app.photoplay.production.order;

import app.photoplay.base.CurrentUser;
import app.photoplay.base.ErrorCode;
import app.photoplay.base.Refusal;
import app.photoplay.base.WritableText;
import app.photoplay.plan.Credits;
import app.photoplay.production.OrderQuote;
import app.photoplay.production.PictureEdit;
import app.photoplay.production.ProductionOffers;
import app.photoplay.production.ShotOptions;
import app.photoplay.production.ShotOrder;
import app.photoplay.production.ShotOrderId;
import app.photoplay.production.ShotWish;
import app.photoplay.production.plan.OrderQuotes;
import app.photoplay.project.ProjectAccess;
import app.photoplay.project.ProjectId;
import app.photoplay.project.ProjectRight;
import app.photoplay.project.ProjectSummary;
import app.photoplay.storyboard.ShotId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the signed-in person has made for shots of a film, at whatever state it is, beside its conversion. The price and
 * the order come from one plan. Every method answers {@code NOT_FOUND} unless the person may change the film: prices too are
 * for whoever can order; what is under way is also for whoever looks.
 */
@Service
@PreAuthorize("isAuthenticated()")
public class ShotOrders {

    private final ProjectAccess access;
    private final CurrentUser currentUser;
    private final OrderFunds funds;
    private final OrderDesk desk;
    private final OrderQuotes quotes;
    private final ShotOrderRows rows;

    ShotOrders(
            ProjectAccess access,
            CurrentUser currentUser,
            OrderFunds funds,
            OrderDesk desk,
            OrderQuotes quotes,
            ShotOrderRows rows) {
        this.access = access;
        this.currentUser = currentUser;
        this.funds = funds;
        this.desk = desk;
        this.quotes = quotes;
        this.rows = rows;
    }

    /** «Make what is missing» and «Update what is stale», with what they cost now. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public ProductionOffers offers(ProjectId project) {
        return quotes.of(access.requireToRead(project, ProjectRight.EDIT));
    }

    /** What that costs now; shots of which it cannot be ordered now are left out. Nothing is kept and nothing is held. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public OrderQuote quote(ProjectId project, List<ShotWish> wishes) {
        return quotes.quote(access.requireToRead(project, ProjectRight.EDIT), checked(wishes));
    }

    /**
     * Has it made. What comes of it counts by itself where it is right for what the shot says then: of one candidate
     * always, of several only the first of a shot that has none.
     *
     * @param shown the price that the person has seen; null where there was none to see
     * @return one for each wish, in their order
     * @throws Refusal with NOT_FOUND where the film has no such shot; NOT_ALLOWED_NOW where the same is being made
     *     already, or a clip has no still to begin with; CHANGED_ELSEWHERE where it costs more than was shown;
     *     OUT_OF_CREDITS, ABOVE_CEILING and ABOVE_DAY_CEILING where it cannot be paid whole: nothing is begun then
     */
    @Transactional
    public List<ShotOrder> place(ProjectId project, List<ShotWish> wishes, @Nullable Credits shown) {
        ProjectSummary summary = access.require(project, ProjectRight.EDIT);
        OrderQuote quote = desk.quoteHeld(summary, checked(wishes));
        if (shown != null && quote.credits().compareTo(shown) > 0) {
            throw new Refusal(ErrorCode.CHANGED_ELSEWHERE, null);
        }
        funds.require(summary, quote.credits(), quote.usd(), quote.models(), quotes.grownTo(summary, wishes));
        return desk.place(summary, wishes, UUID.randomUUID(), currentUser.id());
    }

    /** Calls off what is not made yet of an order; what is made stays. One that has ended stays as it is. */
    @Transactional
    public void cancel(ProjectId project, ShotOrderId order) {
        desk.cancel(access.require(project, ProjectRight.EDIT), order);
    }

    /** What can be ordered for one shot now, with what it costs; nothing for one that is not in the film. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public ShotOptions options(ProjectId project, ShotId shot) {
        ShotOrder open = rows.open(project).stream()
                .filter(order -> order.shot().equals(shot))
                .findFirst()
                .orElse(null);
        return quotes.options(access.requireToRead(project, ProjectRight.EDIT), shot, open);
    }

    /** What is under way, oldest first. */
    @Transactional(readOnly = true)
    public List<ShotOrder> open(ProjectId project) {
        access.require(project, ProjectRight.VIEW);
        return rows.open(project);
    }

    private static boolean sayable(String instruction) {
        return !instruction.isBlank()
                && instruction.length() <= PictureEdit.LONGEST
                && WritableText.isLine(instruction);
    }

    private static List<ShotWish> checked(List<ShotWish> wishes) {
        Map<ShotId, Long> shots = wishes.stream().collect(Collectors.groupingBy(ShotWish::shot, Collectors.counting()));
        if (wishes.isEmpty() || shots.size() < wishes.size()) {
            throw new Refusal(ErrorCode.VALIDATION, "shots");
        }
        if (wishes.stream().anyMatch(wish -> wish.candidates() < 1 || wish.candidates() > ShotWish.MOST_CANDIDATES)) {
            throw new Refusal(ErrorCode.VALIDATION, "candidates");
        }
        if (wishes.stream().map(ShotWish::edit).anyMatch(edit -> edit != null && !sayable(edit.instruction()))) {
            throw new Refusal(ErrorCode.VALIDATION, "instruction");
        }
        return wishes;
    }
}
