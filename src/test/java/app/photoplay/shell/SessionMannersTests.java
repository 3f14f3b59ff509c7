package app.photoplay.shell;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import app.photoplay.base.CurrentUser;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.server.Command;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SessionInitEvent;
import com.vaadin.flow.server.SessionInitListener;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinSession;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;
import org.springframework.context.MessageSource;

class SessionMannersTests {

    private final VaadinService service = mock();
    private final VaadinSession session = mock();
    private final UI ui = mock();
    private final CurrentUser nobody = mock();

    @AfterEach
    void leave() {
        UI.setCurrent(null);
    }

    /** While the product stops, no words are to be had: a failure that is told by failing would go round for ever. */
    @Test
    void aFailureThatCannotBeToldIsNoFurtherFailure() {
        when(nobody.viewer()).thenReturn(Optional.empty());
        when(ui.getTranslation(any(String.class), any(Object[].class))).thenThrow(new IllegalStateException("closed"));
        doAnswer(access -> {
                    access.<Command>getArgument(0).execute();
                    return null;
                })
                .when(ui)
                .access(any());
        UI.setCurrent(ui);

        assertThatCode(() -> handler().error(new ErrorEvent(new IllegalStateException("anything"))))
                .doesNotThrowAnyException();
        verify(ui).access(any());
    }

    @Test
    void whoLeftWhileAnAnswerWasWrittenIsToldNothing() {
        when(nobody.viewer()).thenReturn(Optional.empty());
        UI.setCurrent(ui);

        handler().error(new ErrorEvent(new UncheckedIOException(new IOException("Broken pipe"))));

        verify(ui, never()).access(any());
    }

    @Test
    void aScreenThatIsGoneIsNoFurtherFailure() {
        when(nobody.viewer()).thenReturn(Optional.empty());
        when(ui.access(any())).thenThrow(new UIDetachedException());
        UI.setCurrent(ui);

        assertThatCode(() -> handler().error(new ErrorEvent(new IllegalStateException("anything"))))
                .doesNotThrowAnyException();
    }

    private ErrorHandler handler() {
        new SessionManners(mock(MessageSource.class), nobody).serviceInit(new ServiceInitEvent(service));
        ArgumentCaptor<SessionInitListener> listener = ArgumentCaptor.captor();
        verify(service).addSessionInitListener(listener.capture());
        SessionInitEvent begun = mock();
        when(begun.getSession()).thenReturn(session);
        try {
            listener.getValue().sessionInit(begun);
        } catch (com.vaadin.flow.server.ServiceException e) {
            throw new IllegalStateException(e);
        }
        ArgumentCaptor<ErrorHandler> handler = ArgumentCaptor.captor();
        verify(session).setErrorHandler(handler.capture());
        return handler.getValue();
    }
}
