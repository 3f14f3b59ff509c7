package app.photoplay.sharing.web;

import app.photoplay.base.ErrorCode;
import app.photoplay.base.Refusal;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.servlet.ModelAndView;

/** What guests send and no page takes is told on a page of its own, and is nobody’s error but theirs. */
@ControllerAdvice({"app.photoplay.sharing.web", "app.photoplay.review.web"})
class GuestFaults {

    /** A field longer than its page lets anybody write. */
    @ExceptionHandler
    ModelAndView tooLong(
            HandlerMethodValidationException fault, HttpServletRequest request, HttpServletResponse response) {
        return GuestFault.TOO_LONG.page(request, response);
    }

    /** A form larger than the server reads, or one such as {@code words=%zz}. */
    @ExceptionHandler
    ModelAndView unreadable(InvalidParameterException fault, HttpServletRequest request, HttpServletResponse response) {
        return (fault.getErrorCode() == HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE
                        ? GuestFault.TOO_LONG
                        : GuestFault.UNREADABLE)
                .page(request, response);
    }

    @ExceptionHandler
    ModelAndView refused(Refusal refusal, HttpServletRequest request, HttpServletResponse response) {
        if (refusal.code() != ErrorCode.VALIDATION) {
            throw refusal;
        }
        return GuestFault.NO_CHOICE.page(request, response);
    }
}
