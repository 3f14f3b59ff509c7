package app.photoplay.studio.web;

import app.photoplay.base.ErrorCode;
import app.photoplay.base.KebabCase;
import app.photoplay.base.Refusal;
import app.photoplay.media.AssetId;
import app.photoplay.project.ProjectId;
import app.photoplay.screenplay.InteriorExterior;
import app.photoplay.screenplay.Location;
import app.photoplay.storyboard.SceneId;
import app.photoplay.storyboard.StoryboardArchive;
import app.photoplay.storyboard.document.CastRule;
import app.photoplay.storyboard.document.LocationEdit;
import app.photoplay.storyboard.document.LocationEntry;
import app.photoplay.storyboard.document.LocationId;
import app.photoplay.storyboard.document.StoryboardCommand;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Edits the places of a film by HTTP. */
@RestController
@RequestMapping("/api/projects/{id}/places")
class PlaceController {

    private static final int MOST_SCENES = 10_000;

    private static final Location SOMEWHERE = new Location("", InteriorExterior.EXTERIOR, 0);

    private final ProjectEdits edits;
    private final StoryboardArchive storyboards;

    PlaceController(ProjectEdits edits, StoryboardArchive storyboards) {
        this.edits = edits;
        this.storyboards = storyboards;
    }

    /**
     * New values of a place; what is left out stays.
     *
     * @param name its own in this film
     * @param interiorExterior «interior», «exterior» or «both»
     * @param description what it looks like
     * @param references ids of pictures of the film, all of them
     */
    record PlaceRequest(
            @Size(max = CastRule.MAX_NAME) @Nullable String name,

            @Size(max = ConvertRequest.LONGEST_WORD) @Nullable
            String interiorExterior,

            @Size(max = CastRule.MAX_DESCRIPTION) @Nullable String description,

            @Size(max = CastRule.MAX_REFERENCES) @Nullable List<@NotNull UUID> references) {

        private Location location(Location before) {
            ChoiceParser choices = new ChoiceParser();
            InteriorExterior where = choices.of(
                    "interiorExterior",
                    interiorExterior,
                    before.interiorExterior(),
                    InteriorExterior.values(),
                    KebabCase::of);
            choices.check();
            return new Location(Objects.requireNonNullElse(name, before.name()), where, before.scenes());
        }

        private StoryboardCommand adding(LocationId id) {
            return both(id, new StoryboardCommand.AddLocation(id, location(SOMEWHERE)));
        }

        private StoryboardCommand editing(LocationEntry now) {
            Location location = location(now.location());
            return location.equals(now.location())
                    ? details(now.id()).orElse(new StoryboardCommand.EditLocation(now.id(), location))
                    : both(now.id(), new StoryboardCommand.EditLocation(now.id(), location));
        }

        private StoryboardCommand both(LocationId id, StoryboardCommand first) {
            return details(id)
                    .<StoryboardCommand>map(more -> new StoryboardCommand.Together(List.of(first, more)))
                    .orElse(first);
        }

        private Optional<StoryboardCommand> details(LocationId id) {
            if (description == null && references == null) {
                return Optional.empty();
            }
            List<AssetId> pictures = references == null
                    ? null
                    : references.stream().map(AssetId::new).toList();
            return Optional.of(new StoryboardCommand.EditLocationDetails(id, new LocationEdit(description, pictures)));
        }
    }

    @PostMapping
    ResponseEntity<EditAnswer> add(
            @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable IfMatch ifMatch,
            @Valid @RequestBody PlaceRequest request) {
        LocationId place = LocationId.next();
        return edits.create(id, ifMatch, place.value(), "places", () -> request.adding(place));
    }

    /** Another name stands in every scene that plays there. */
    @PatchMapping("/{place}")
    ResponseEntity<EditAnswer> edit(
            @PathVariable UUID id,
            @PathVariable UUID place,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable IfMatch ifMatch,
            @Valid @RequestBody PlaceRequest request) {
        return edits.apply(id, ifMatch, () -> {
            LocationEntry now =
                    storyboards.now(new ProjectId(id)).storyboard().locations().get(new LocationId(place));
            if (now == null) {
                throw new Refusal(ErrorCode.NOT_FOUND, null);
            }
            return request.editing(now);
        });
    }

    /** Its scenes play nowhere in particular. */
    @DeleteMapping("/{place}")
    ResponseEntity<EditAnswer> remove(
            @PathVariable UUID id,
            @PathVariable UUID place,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable IfMatch ifMatch) {
        return edits.apply(id, ifMatch, () -> new StoryboardCommand.RemoveLocation(new LocationId(place)));
    }

    /** @param other which is the same place, and goes */
    record MergeRequest(@NotNull UUID other) {}

    @PostMapping("/{place}/merge")
    ResponseEntity<EditAnswer> merge(
            @PathVariable UUID id,
            @PathVariable UUID place,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable IfMatch ifMatch,
            @Valid @RequestBody MergeRequest request) {
        return edits.apply(
                id,
                ifMatch,
                () -> new StoryboardCommand.MergeLocations(new LocationId(place), new LocationId(request.other())));
    }

    /** @param scenes that play at the new place */
    record SplitRequest(
            @NotNull @Size(max = CastRule.MAX_NAME) String name,
            @NotNull @Size(min = 1, max = MOST_SCENES) List<@NotNull UUID> scenes) {}

    @PostMapping("/{place}/split")
    ResponseEntity<EditAnswer> split(
            @PathVariable UUID id,
            @PathVariable UUID place,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable IfMatch ifMatch,
            @Valid @RequestBody SplitRequest request) {
        LocationId rest = LocationId.next();
        return edits.create(
                id,
                ifMatch,
                rest.value(),
                "places",
                () -> new StoryboardCommand.SplitLocation(
                        new LocationId(place),
                        rest,
                        request.name(),
                        request.scenes().stream().map(SceneId::new).toList()));
    }
}
