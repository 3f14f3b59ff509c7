package app.photoplay.account.web;

import app.photoplay.account.AccountLinks;
import app.photoplay.account.factor.SecondFactor;
import app.photoplay.base.ErrorCode;
import app.photoplay.base.Refusal;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.savedrequest.SavedRequest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.WebUtils;

/** Asks for the code of an app, of whoever has shown their password. Until it is right, nobody is signed in. */
@Controller
class CodePage {

    private static final String COOKIE = "second";
    private static final Duration LIFE = Duration.ofMinutes(10);
    private static final String PAGE = "account/code";

    private final SecondFactor second;
    private final MessageSource messages;
    private final RequestCache wanted;

    CodePage(SecondFactor second, MessageSource messages, RequestCache wanted) {
        this.second = second;
        this.messages = messages;
        this.wanted = wanted;
    }

    /** Keeps the ticket where only this page gets it. */
    static void keep(String ticket, HttpServletRequest request, HttpServletResponse response) {
        write(ticket, LIFE, request, response);
    }

    @GetMapping(AccountLinks.CODE)
    String show(HttpServletRequest request, Model page) {
        return ticket(request).isEmpty() ? "redirect:" + AccountLinks.SIGN_IN : page(null, page);
    }

    @PostMapping(AccountLinks.CODE)
    String check(
            @RequestParam(defaultValue = "") @Size(max = 100) String code,
            Locale language,
            Model page,
            HttpServletRequest request,
            HttpServletResponse response) {
        try {
            Optional<Authentication> signedIn = second.signIn(ticket(request), code);
            write("", Duration.ZERO, request, response);
            if (signedIn.isEmpty()) {
                return "redirect:" + AccountLinks.SIGN_IN + "?spent";
            }
            begin(signedIn.get(), request, response);
            SavedRequest before = wanted.getRequest(request, response);
            return "redirect:" + (before == null ? "/" : before.getRedirectUrl());
        } catch (Refusal refusal) {
            response.setStatus(refusal.code().httpStatus());
            String key = refusal.code() == ErrorCode.VALIDATION
                    ? "account.code-wrong"
                    : refusal.code().messageKey();
            return page(messages.getMessage(key, refusal.arguments(), language), page);
        }
    }

    private static String page(@Nullable String wrong, Model page) {
        page.addAttribute("wrong", wrong);
        return PAGE;
    }

    /** In a session of its own, as every way in begins one. */
    private static void begin(Authentication person, HttpServletRequest request, HttpServletResponse response) {
        HttpSession before = request.getSession(false);
        if (before != null) {
            before.invalidate();
        }
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(person);
        SecurityContextHolder.setContext(context);
        new HttpSessionSecurityContextRepository().saveContext(context, request, response);
    }

    private static String ticket(HttpServletRequest request) {
        Cookie cookie = WebUtils.getCookie(request, COOKIE);
        return cookie == null ? "" : Objects.requireNonNullElse(cookie.getValue(), "");
    }

    private static void write(String value, Duration life, HttpServletRequest request, HttpServletResponse response) {
        ResponseCookie cookie = ResponseCookie.from(COOKIE, value)
                .path(request.getContextPath() + AccountLinks.CODE)
                .maxAge(life)
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax")
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }
}
