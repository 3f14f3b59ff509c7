package app.photoplay.base.web;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import app.photoplay.base.ErrorCode;
import app.photoplay.base.Refusal;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.util.unit.DataSize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import tools.jackson.databind.json.JsonMapper;

class ProblemAnswersTests {

    private final MockMvc http = MockMvcBuilders.standaloneSetup(new Trouble())
            .setControllerAdvice(
                    new ProblemAnswers(new Problems(messages(), new JsonMapper()), DataSize.ofMegabytes(25)))
            .build();

    @Test
    void aRefusalHasItsCodeItsStatusAndItsField() throws Exception {
        http.perform(get("/refused"))
                .andExpect(status().is(422))
                .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON))
                .andExpect(jsonPath("$.code").value("text-too-long"))
                .andExpect(jsonPath("$.detail").value(containsString("more than 1,000 characters")))
                .andExpect(jsonPath("$.fields.text").value(containsString("1,000 characters")));
    }

    @Test
    void everyInvalidFieldIsNamedByItsPath() throws Exception {
        http.perform(post("/orders").contentType(MediaType.APPLICATION_JSON).content("""
                        {"text": " ", "length": {"shots": 900}}"""))
                .andExpect(status().is(422))
                .andExpect(jsonPath("$.code").value("validation"))
                .andExpect(jsonPath("$.fields.text").value("It is missing."))
                .andExpect(jsonPath("$.fields['length.shots']").value(containsString("500")));
    }

    @Test
    void aParameterOfTheWrongKindIsToldInOurWordsAndOneThatIsMissingIsNamed() throws Exception {
        http.perform(get("/filtered?person=x&from=today"))
                .andExpect(status().is(422))
                .andExpect(jsonPath("$.fields.person").exists())
                .andExpect(content().string(not(containsString("java"))));
        http.perform(get("/filtered"))
                .andExpect(status().is(422))
                .andExpect(jsonPath("$.fields.from").exists());
    }

    @Test
    void aValueOfTheWrongKindIsNamedByItsPath() throws Exception {
        http.perform(post("/orders").contentType(MediaType.APPLICATION_JSON).content("""
                        {"text": "Once", "length": {"shots": "many"}}"""))
                .andExpect(status().is(422))
                .andExpect(jsonPath("$.fields['length.shots']").value(containsString("A whole number")));
    }

    @Test
    void brokenJsonIsAMalformedRequest() throws Exception {
        http.perform(post("/orders").contentType(MediaType.APPLICATION_JSON).content("{\"text\": "))
                .andExpect(status().is(400))
                .andExpect(jsonPath("$.code").value("malformed-request"));
    }

    @Test
    void aFileOverTheLimitIsToldTheLimit() throws Exception {
        http.perform(get("/large"))
                .andExpect(status().is(413))
                .andExpect(jsonPath("$.code").value("file-too-large"))
                .andExpect(jsonPath("$.detail").value(containsString("At most 25 MB")));
    }

    @Test
    void aDatabaseThatIsAwayIsNoIncidentButATimeToWait() throws Exception {
        http.perform(get("/away"))
                .andExpect(status().is(503))
                .andExpect(jsonPath("$.code").value("unavailable"))
                .andExpect(jsonPath("$.incident").doesNotExist());
        http.perform(get("/lost")).andExpect(status().is(503));
    }

    @Test
    void theUnexpectedShowsAnIncidentAndNothingElse() throws Exception {
        http.perform(get("/broken"))
                .andExpect(status().is(500))
                .andExpect(jsonPath("$.code").value("unexpected"))
                .andExpect(jsonPath("$.incident").value(matchesPattern("[0-9A-Z]{6,7}")))
                .andExpect(content().string(not(containsString("secret"))));
    }

    private static ResourceBundleMessageSource messages() {
        var source = new ResourceBundleMessageSource();
        source.setBasename("messages");
        source.setDefaultEncoding("UTF-8");
        source.setFallbackToSystemLocale(false);
        return source;
    }

    @RestController
    private static final class Trouble {

        @GetMapping("/refused")
        void refused() {
            throw new Refusal(ErrorCode.TEXT_TOO_LONG, "text", 1000);
        }

        @GetMapping("/large")
        void large() {
            throw new MaxUploadSizeExceededException(1);
        }

        @GetMapping("/away")
        void away() {
            throw new CannotCreateTransactionException("No connection");
        }

        @GetMapping("/lost")
        void lost() {
            throw new DataAccessResourceFailureException("The connection was closed");
        }

        @GetMapping("/broken")
        void broken() {
            throw new IllegalStateException("a secret");
        }

        @GetMapping("/filtered")
        void filtered(@Valid @ModelAttribute Filter filter, @RequestParam String from) {}

        @PostMapping("/orders")
        void order(@Valid @RequestBody Order order) {}
    }

    private record Filter(@Nullable UUID person) {}

    private record Order(@NotBlank String text, @Valid Length length) {}

    private record Length(@Max(500) int shots) {}
}
