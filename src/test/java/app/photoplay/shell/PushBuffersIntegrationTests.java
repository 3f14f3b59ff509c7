package app.photoplay.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.photoplay.support.PhotoplayTest;
import jakarta.servlet.ServletContext;
import java.util.Collections;
import java.util.List;
import org.atmosphere.cpr.ApplicationConfig;
import org.atmosphere.cpr.AtmosphereFramework;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PhotoplayTest
class PushBuffersIntegrationTests {

    @Autowired
    ServletContext servlets;

    @Test
    void aSocketIsOpenedWithSmallBuffers() {
        List<AtmosphereFramework> push = Collections.list(servlets.getAttributeNames()).stream()
                .map(servlets::getAttribute)
                .filter(AtmosphereFramework.class::isInstance)
                .map(AtmosphereFramework.class::cast)
                .toList();
        assertThat(push).isNotEmpty().allSatisfy(framework -> {
            assertThat(asked(framework, ApplicationConfig.WEBSOCKET_BUFFER_SIZE))
                    .isEqualTo(PushBuffers.SIZE);
            assertThat(asked(framework, ApplicationConfig.WEBSOCKET_MAXTEXTSIZE))
                    .isEqualTo(PushBuffers.SIZE);
        });
        assertThat(servlets.getInitParameter("org.apache.tomcat.websocket.textBufferSize"))
                .isEqualTo(PushBuffers.SIZE);
    }

    private static String asked(AtmosphereFramework framework, String name) {
        return framework.getAtmosphereConfig().getInitParameter(name);
    }
}
