package app.photoplay.studio.web;

import app.photoplay.base.ErrorCode;
import app.photoplay.base.Refusal;
import app.photoplay.base.UserId;
import app.photoplay.project.HandOver;
import app.photoplay.project.ProjectHandOvers;
import app.photoplay.project.ProjectId;
import app.photoplay.studio.members.HandOverCost;
import app.photoplay.studio.members.HandOverCosts;
import jakarta.servlet.http.HttpServletRequest;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Giving a film to a member, by HTTP: asked, taken, declined or taken back. */
@RestController
@RequestMapping("/api/projects/{id}")
class HandOverController {

    private final ProjectHandOvers handOvers;
    private final HandOverCosts costs;

    HandOverController(ProjectHandOvers handOvers, HandOverCosts costs) {
        this.handOvers = handOvers;
        this.costs = costs;
    }

    /**
     * @param making whether it is being made now
     * @param toCome credits that going on with it costs, which the new owner pays
     */
    record HandOverAnswer(UUID from, UUID to, Instant askedAt, Instant expiresAt, boolean making, BigDecimal toCome) {

        static HandOverAnswer of(HandOver asked, HandOverCost cost) {
            return new HandOverAnswer(
                    asked.from().value(),
                    asked.to().value(),
                    asked.askedAt(),
                    asked.expiresAt(),
                    cost.making(),
                    BigDecimal.valueOf(cost.toCome().hundredths(), 2));
        }
    }

    @PostMapping("/members/{person}/hand-over")
    @ResponseStatus(HttpStatus.CREATED)
    HandOverAnswer ask(@PathVariable UUID id, @PathVariable UUID person, HttpServletRequest http, Locale language) {
        ProjectId film = new ProjectId(id);
        return answer(handOvers.ask(film, new UserId(person), MembersController.home(http), language));
    }

    @GetMapping("/hand-over")
    HandOverAnswer offer(@PathVariable UUID id) {
        return answer(handOvers.of(new ProjectId(id)).orElseThrow(() -> new Refusal(ErrorCode.NOT_FOUND, null)));
    }

    @PostMapping("/hand-over/accept")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void accept(@PathVariable UUID id, HttpServletRequest http, Locale language) {
        handOvers.accept(new ProjectId(id), MembersController.home(http), language);
    }

    /** Taken back by the owner, declined by the one who was asked. */
    @DeleteMapping("/hand-over")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void withdraw(@PathVariable UUID id, HttpServletRequest http, Locale language) {
        handOvers.withdraw(new ProjectId(id), MembersController.home(http), language);
    }

    private HandOverAnswer answer(HandOver asked) {
        return HandOverAnswer.of(asked, costs.of(asked.project()));
    }
}
