package app.photoplay.studio.web;

import app.photoplay.sharing.AllLinks;
import java.util.List;
import org.hibernate.validator.constraints.Range;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The links of all works of a person, by HTTP. */
@RestController
@RequestMapping("/api/share")
class LinksController {

    private static final int LAST_PAGE = 10_000;

    private final AllLinks links;

    LinksController(AllLinks links) {
        this.links = links;
    }

    /** @param page 0-based, of a hundred links each */
    @GetMapping
    List<ShareAnswer.Link> all(@RequestParam(defaultValue = "0") @Range(min = 0, max = LAST_PAGE) int page) {
        return links.page(page).stream()
                .map(one -> ShareAnswer.Link.of(one.link()))
                .toList();
    }

    /** Switches all links of all works off. */
    @DeleteMapping
    ShareController.SwitchedOffAnswer revokeAll() {
        return new ShareController.SwitchedOffAnswer(links.revoke());
    }
}
