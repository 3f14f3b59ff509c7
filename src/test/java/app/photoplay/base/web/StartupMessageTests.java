package app.photoplay.base.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import app.photoplay.base.StartupNote;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.web.server.WebServer;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.mock.env.MockEnvironment;

@ExtendWith(OutputCaptureExtension.class)
class StartupMessageTests {

    @Test
    void itSaysWhereTheProductCanBeSeen(CapturedOutput output) {
        ready(8080);

        assertThat(output).contains("Photoplay is ready: http://localhost:8080/ · an account");
    }

    @Test
    void nothingIsReadyThatWasStoppedWhileItStarted(CapturedOutput output) {
        ready(-1);

        assertThat(output).doesNotContain("ready");
    }

    /** @param port what a web server says; -1 once it does not listen any more */
    private static void ready(int port) {
        var notes = new StaticListableBeanFactory();
        notes.addBean("note", (StartupNote) () -> "an account");
        var server = mock(WebServer.class);
        when(server.getPort()).thenReturn(port);
        var context = mock(ServletWebServerApplicationContext.class);
        when(context.getWebServer()).thenReturn(server);
        new StartupMessage(new MockEnvironment(), notes.getBeanProvider(StartupNote.class))
                .print(new ApplicationReadyEvent(new SpringApplication(), new String[0], context, Duration.ZERO));
    }
}
