package app.photoplay.admin.web;

import app.photoplay.base.ErrorCode;
import app.photoplay.base.KebabCase;
import app.photoplay.base.Refusal;
import app.photoplay.base.UserId;
import app.photoplay.generation.GenerationId;
import app.photoplay.generation.desk.QueueDesk;
import app.photoplay.generation.desk.QueueFigures;
import app.photoplay.generation.desk.QueueReport;
import app.photoplay.generation.desk.QueueScope;
import app.photoplay.generation.desk.QueueStop;
import app.photoplay.generation.desk.QueuedRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The queue over all people, held and let go. */
@RestController
@RequestMapping("/api/admin/queue")
@PreAuthorize("hasRole('ADMIN')")
class QueueController {

    private final QueueDesk desk;
    private final QueueReport report;

    QueueController(QueueDesk desk, QueueReport report) {
        this.desk = desk;
        this.report = report;
    }

    @GetMapping
    QueueAnswer queue() {
        QueueFigures figures = report.figures();
        return new QueueAnswer(
                figures.waiting(),
                figures.underWay(),
                figures.oldest(),
                figures.stops().stream().map(StopAnswer::of).toList(),
                figures.providers(),
                figures.people().stream()
                        .map(one -> new PersonAnswer(
                                one.person().toString(), one.name(), one.waiting(), one.underWay(), one.oldest()))
                        .toList());
    }

    @GetMapping("/requests")
    List<RequestAnswer> requests(
            @RequestParam(defaultValue = "0") @Min(0) @Max(1_000_000) int offset,
            @RequestParam(defaultValue = "50") @Min(1) @Max(200) int limit) {
        return desk.requests(offset, limit).stream().map(RequestAnswer::of).toList();
    }

    @PostMapping("/pause")
    void pause(@Valid @RequestBody Part part) {
        desk.pause(part.scope());
    }

    @PostMapping("/drain")
    void drain(@Valid @RequestBody Part part) {
        desk.drain(part.scope());
    }

    @PostMapping("/resume")
    void resume(@Valid @RequestBody Part part) {
        desk.resume(part.scope());
    }

    @PostMapping("/requests/{id}/cancel")
    void cancel(@PathVariable UUID id) {
        desk.cancel(new GenerationId(id));
    }

    /**
     * A part of the queue.
     *
     * @param of «everything», «provider» or «person»
     * @param name of the provider, or the person's id
     */
    record Part(
            @NotBlank @Size(max = 20) String of,
            @Nullable @Size(max = 40) String name) {

        QueueScope scope() {
            String named = name == null ? "" : name;
            return switch (of) {
                case "everything" -> new QueueScope.Everything();
                case "provider" -> new QueueScope.AtProvider(checked(named));
                case "person" -> new QueueScope.OfPerson(person(named));
                default -> throw new Refusal(ErrorCode.VALIDATION, "of");
            };
        }

        private static String checked(String name) {
            if (name.isBlank()) {
                throw new Refusal(ErrorCode.VALIDATION, "name");
            }
            return name;
        }

        private static UserId person(String id) {
            try {
                return UserId.of(id);
            } catch (IllegalArgumentException none) {
                throw new Refusal(ErrorCode.VALIDATION, "name");
            }
        }
    }

    record QueueAnswer(
            long waiting,
            long underWay,
            @Nullable Instant oldest,
            List<StopAnswer> stops,
            List<QueueFigures.AtProvider> providers,
            List<PersonAnswer> people) {}

    record PersonAnswer(
            String person,
            String name,
            long waiting,
            long underWay,
            @Nullable Instant oldest) {}

    record StopAnswer(String of, @Nullable String name, boolean draining, Instant since, String by) {

        static StopAnswer of(QueueStop stop) {
            return switch (stop.scope()) {
                case QueueScope.Everything all -> answer("everything", null, stop);
                case QueueScope.AtProvider(String name) -> answer("provider", name, stop);
                case QueueScope.OfPerson(UserId person) -> answer("person", person.toString(), stop);
            };
        }

        private static StopAnswer answer(String of, @Nullable String name, QueueStop stop) {
            return new StopAnswer(
                    of, name, stop.draining(), stop.since(), stop.by().toString());
        }
    }

    record RequestAnswer(
            String request,
            String person,
            String project,
            String provider,
            String model,
            String capability,
            String state,
            Instant created,
            boolean held) {

        static RequestAnswer of(QueuedRequest one) {
            return new RequestAnswer(
                    one.id().toString(),
                    one.person().toString(),
                    one.subject().toString(),
                    one.provider(),
                    one.model(),
                    KebabCase.of(one.capability()),
                    KebabCase.of(one.state()),
                    one.created(),
                    one.held());
        }
    }
}
