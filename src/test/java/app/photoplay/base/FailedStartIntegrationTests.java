package app.photoplay.base;

import static org.assertj.core.api.Assertions.assertThat;

import app.photoplay.support.RunningApplication;
import app.photoplay.support.TestHomes;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A setting that cannot be used ends the start with a sentence that a person can act upon, and nothing else. */
class FailedStartIntegrationTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            --photoplay.fal.catalogue=file:/no/models.yaml | The models in /no/models.yaml cannot be read | Let photoplay.fal.catalogue name a file
            --photoplay.fal.clip=fal-ai/nobody/video       | photoplay.fal.clip names the model           | Name one that makes clips
            --photoplay.admin.email=mara                   | It is no email address.                      | photoplay.admin.email
            --photoplay.web.trusted-proxies=10.0.0.*       | neither an address such as 10.0.0.2          | photoplay.web.trusted-proxies
            --server.address=0.0.0.0                       | the password of the demo account is no secret | Leave server.address at localhost
            """)
    void itSaysWhatIsWrongAndWhatToDo(String argument, String sentence, String advice) {
        try (var start = RunningApplication.launch(TestHomes.next("failed"), "--photoplay.fal.key=a:key", argument)) {
            assertThat(start.exitCode()).isNotZero();
            assertThat(start.output()).contains(sentence, advice).doesNotContain("\tat ", "Exception");
        }
    }
}
