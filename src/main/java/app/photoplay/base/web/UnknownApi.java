package app.photoplay.base.web;

import app.photoplay.base.ErrorCode;
import app.photoplay.base.Refusal;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Answers addresses of the HTTP interface that nobody else does, before the screens take them for a page. */
@RestController
class UnknownApi {

    @RequestMapping({"/api", "/api/**"})
    void unknown() {
        throw new Refusal(ErrorCode.NOT_FOUND, null);
    }
}
