package app.photoplay.shell;

import app.photoplay.base.ErrorCode;
import app.photoplay.base.web.Problems;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.http.HttpStatusCode;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.stereotype.Component;

/**
 * Requests that no browser sends, such as an address with a NUL in it: turned away by the firewall, or by the server
 * before the application hears of them. They are answered like any other that cannot be read.
 */
@Component
class ImpossibleRequests
        implements RequestRejectedHandler, WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> {

    private final ObjectProvider<Problems> problems;

    ImpossibleRequests(ObjectProvider<Problems> problems) {
        this.problems = problems;
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, RequestRejectedException rejected)
            throws IOException {
        problems.getObject().write(ErrorCode.MALFORMED_REQUEST, request.getLocale(), response);
    }

    @Override
    public void customize(ConfigurableTomcatWebServerFactory factory) {
        factory.addContextCustomizers(
                context -> context.getParent().getPipeline().addValve(new ProblemValve(problems)));
    }

    /** Takes the place of the server's own page; the one added last is asked first. */
    private static final class ProblemValve extends ErrorReportValve {

        private final ObjectProvider<Problems> problems;

        ProblemValve(ObjectProvider<Problems> problems) {
            this.problems = problems;
        }

        @Override
        protected void report(Request request, Response response, @Nullable Throwable failure) {
            int status = response.getStatus();
            if (status < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
                return;
            }
            try {
                problems.getObject().write(HttpStatusCode.valueOf(status), request.getLocale(), response.getResponse());
                response.finishResponse();
            } catch (IOException gone) {
                getContainer().getLogger().debug("Nobody waits for the answer", gone);
            }
        }
    }
}
