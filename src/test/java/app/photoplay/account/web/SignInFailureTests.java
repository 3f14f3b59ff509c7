package app.photoplay.account.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.InternalAuthenticationServiceException;

class SignInFailureTests {

    private final SignInFailure failure = new SignInFailure();
    private final MockHttpServletRequest request = new MockHttpServletRequest("POST", "/session");
    private final MockHttpServletResponse response = new MockHttpServletResponse();

    @Test
    void noPasswordIsCalledWrongThatCouldNotBeLookedUp() throws IOException {
        failure.onAuthenticationFailure(request, response, new InternalAuthenticationServiceException("no database"));

        assertThat(response.getRedirectedUrl()).isEqualTo("/sign-in?later");
    }

    @Test
    void aFormWithoutOurTokenLeadsBackToItself() throws IOException {
        failure.handle(request, response, new AccessDeniedException("no token"));
        assertThat(response.getRedirectedUrl()).isEqualTo("/sign-in?again");

        MockHttpServletResponse second = new MockHttpServletResponse();
        failure.handle(new MockHttpServletRequest("POST", "/sign-up"), second, new AccessDeniedException("no token"));
        assertThat(second.getRedirectedUrl()).isEqualTo("/sign-up?again");
    }

    @ParameterizedTest
    @ValueSource(strings = {"mara@kessler.film", "jörg;=\"@пример.рф", "o'brien@example.com", "a\r\nSet-Cookie: b@c.d"})
    void theEmailComesBackAsItWasTyped(String email) throws IOException {
        request.setParameter("email", email);
        failure.onAuthenticationFailure(request, response, new BadCredentialsException("wrong"));

        MockHttpServletRequest next = new MockHttpServletRequest("GET", "/sign-in");
        next.setCookies(response.getCookies());
        MockHttpServletResponse page = new MockHttpServletResponse();
        assertThat(TypedEmail.take(next, page)).isEqualTo(email);
        assertThat(page.getHeader("Set-Cookie")).contains("Max-Age=0");
        assertThat(response.getHeader("Set-Cookie")).contains("HttpOnly", "Path=/sign-in", "SameSite=Lax");
    }

    @Test
    void whatCannotBeAnAddressIsNotSentAlong() throws IOException {
        request.setParameter("email", "x".repeat(255));
        failure.onAuthenticationFailure(request, response, new BadCredentialsException("wrong"));

        assertThat(response.getHeader("Set-Cookie")).isNull();
    }
}
