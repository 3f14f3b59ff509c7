package app.photoplay.studio.web;

import app.photoplay.project.ProjectId;
import app.photoplay.sharing.PasswordChange;
import app.photoplay.sharing.Publications;
import app.photoplay.sharing.ShareLink;
import app.photoplay.sharing.ShareLinkId;
import app.photoplay.sharing.ShareLinks;
import app.photoplay.sharing.ShareOptions;
import jakarta.validation.Valid;
import java.net.URI;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Publishes versions of a work and makes links to them, by HTTP. */
@RestController
@RequestMapping("/api/projects/{id}/share")
class ShareController {

    private final ShareLinks links;
    private final Publications publications;

    ShareController(ShareLinks links, Publications publications) {
        this.links = links;
        this.publications = publications;
    }

    /** @param switchedOff how many links led somewhere until now */
    record SwitchedOffAnswer(int switchedOff) {}

    @GetMapping
    ShareAnswer share(@PathVariable UUID id) {
        ProjectId project = new ProjectId(id);
        return ShareAnswer.of(publications.standing(project), links.of(project));
    }

    /** Publishes the work as it stands; the newest version where that is the same. */
    @PostMapping("/versions")
    @ResponseStatus(HttpStatus.CREATED)
    ShareAnswer.Version publish(@PathVariable UUID id) {
        return ShareAnswer.Version.of(publications.publish(new ProjectId(id)));
    }

    @PostMapping
    ResponseEntity<ShareAnswer.Link> create(@PathVariable UUID id, @Valid @RequestBody ShareRequest request) {
        ShareOptions options = request.options(ShareOptions.first(ZoneOffset.UTC));
        String password = request.lock() instanceof PasswordChange.Put put ? put.password() : null;
        ShareLink link = links.create(new ProjectId(id), options, password);
        return ResponseEntity.created(URI.create("/api/projects/" + id + "/share/" + link.id()))
                .body(ShareAnswer.Link.of(link));
    }

    @PatchMapping("/{link}")
    ShareAnswer.Link change(@PathVariable UUID id, @PathVariable UUID link, @Valid @RequestBody ShareRequest request) {
        ProjectId project = new ProjectId(id);
        ShareLinkId wanted = new ShareLinkId(link);
        ShareOptions before = links.find(project, wanted).options();
        return ShareAnswer.Link.of(links.change(project, wanted, request.options(before), request.lock()));
    }

    /** Gives it another address; the one before leads nowhere from now on. */
    @PostMapping("/{link}/address")
    ShareAnswer.Link replaceAddress(@PathVariable UUID id, @PathVariable UUID link) {
        return ShareAnswer.Link.of(links.replaceAddress(new ProjectId(id), new ShareLinkId(link)));
    }

    /** Puts it into the public gallery. */
    @PutMapping("/{link}/gallery")
    ShareAnswer.Link list(@PathVariable UUID id, @PathVariable UUID link) {
        return ShareAnswer.Link.of(links.list(new ProjectId(id), new ShareLinkId(link), true));
    }

    /** Takes it out of the public gallery. */
    @DeleteMapping("/{link}/gallery")
    ShareAnswer.Link unlist(@PathVariable UUID id, @PathVariable UUID link) {
        return ShareAnswer.Link.of(links.list(new ProjectId(id), new ShareLinkId(link), false));
    }

    /** Switches it off; it stays in the list. */
    @DeleteMapping("/{link}")
    ShareAnswer.Link revoke(@PathVariable UUID id, @PathVariable UUID link) {
        return ShareAnswer.Link.of(links.revoke(new ProjectId(id), new ShareLinkId(link)));
    }

    /** Switches all of the work off. */
    @DeleteMapping
    SwitchedOffAnswer revokeAll(@PathVariable UUID id) {
        return new SwitchedOffAnswer(links.revokeAll(new ProjectId(id)));
    }
}
