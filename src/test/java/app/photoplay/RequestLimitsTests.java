package app.photoplay;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.stereotype.Controller;
import org.springframework.util.ClassUtils;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.multipart.MultipartFile;

/** Whatever a request may hold has an end: each text, list and map of every request of the HTTP interface. */
class RequestLimitsTests {

    private static final Set<Class<?>> BOUNDED =
            Set.of(UUID.class, Instant.class, BigDecimal.class, MultipartFile.class);

    @Test
    void everyTextAndEveryListOfARequestHasALimit() throws Exception {
        List<Method> calls = calls();

        assertThat(calls).as("the calls that were found").hasSizeGreaterThan(10);
        assertThat(calls.stream().flatMap(RequestLimitsTests::unbounded)).isEmpty();
    }

    @Test
    void whatHasNoLimitIsFound() throws Exception {
        Method call = Careless.class.getDeclaredMethod("call", Careless.Body.class, String.class);

        assertThat(unbounded(call))
                .containsExactly(
                        "call.body is not validated", "call.body.words", "call.body.inner.names", "call.title");
    }

    private static List<Method> calls() throws ClassNotFoundException {
        var scan = new ClassPathScanningCandidateComponentProvider(false);
        scan.addIncludeFilter(new AnnotationTypeFilter(Controller.class));
        scan.addExcludeFilter(
                (type, types) -> type.getClassMetadata().getClassName().contains("Tests"));
        var calls = new ArrayList<Method>();
        for (var controller : scan.findCandidateComponents("app.photoplay")) {
            Class<?> type = ClassUtils.forName(String.valueOf(controller.getBeanClassName()), null);
            Arrays.stream(type.getDeclaredMethods())
                    .filter(method -> AnnotatedElementUtils.hasAnnotation(method, RequestMapping.class))
                    .forEach(calls::add);
        }
        return calls;
    }

    private static Stream<String> unbounded(Method call) {
        return Arrays.stream(call.getParameters()).flatMap(parameter -> {
            String path = call.getName() + "." + parameter.getName();
            if (has(parameter, RequestBody.class, ModelAttribute.class, RequestPart.class)) {
                return Stream.concat(
                        parameter.isAnnotationPresent(Valid.class)
                                ? Stream.empty()
                                : Stream.of(path + " is not validated"),
                        unbounded(path, parameter.getType(), parameter));
            }
            return has(parameter, RequestParam.class, RequestHeader.class, CookieValue.class)
                    ? unbounded(path, parameter.getType(), parameter)
                    : Stream.empty();
        });
    }

    private static Stream<String> unbounded(String path, Class<?> type, AnnotatedElement place) {
        if (type.isRecord()) {
            return Arrays.stream(type.getRecordComponents()).flatMap(component -> unbounded(path, component));
        }
        Size size = place.getAnnotation(Size.class);
        boolean bounded = ClassUtils.isPrimitiveOrWrapper(type)
                || type.isEnum()
                || BOUNDED.contains(type)
                || (size != null && size.max() < Integer.MAX_VALUE);
        return bounded ? Stream.empty() : Stream.of(path);
    }

    private static Stream<String> unbounded(String path, RecordComponent component) {
        String inner = path + "." + component.getName();
        Stream<String> below = unbounded(inner, component.getType(), component.getAccessor());
        boolean skipped =
                component.getType().isRecord() && !component.getAccessor().isAnnotationPresent(Valid.class);
        return skipped ? Stream.concat(Stream.of(inner + " is not validated"), below) : below;
    }

    @SafeVarargs
    private static boolean has(Parameter parameter, Class<? extends java.lang.annotation.Annotation>... kinds) {
        return Arrays.stream(kinds).anyMatch(parameter::isAnnotationPresent);
    }

    private static final class Careless {

        record Body(String words, @Valid Inner inner, int count) {}

        record Inner(List<String> names, @Size(max = 9) String short_) {}

        @SuppressWarnings("unused")
        void call(@RequestBody Body body, @RequestParam String title) {}
    }
}
