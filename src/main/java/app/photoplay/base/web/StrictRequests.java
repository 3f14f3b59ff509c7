package app.photoplay.base.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.beans.PropertyEditorSupport;
import java.util.List;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.MediaType;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.accept.HeaderContentNegotiationStrategy;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.type.LogicalType;

/**
 * A request of the HTTP interface means what it says or is refused: no field is passed over, no value is taken for one
 * of another kind, and nothing begins whose answer the caller could not take.
 */
@Configuration(proxyBeanMethods = false)
class StrictRequests implements WebMvcConfigurer {

    @Bean
    static JsonMapperBuilderCustomizer strictJson() {
        return json -> json.enable(
                        DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                        DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .withCoercionConfig(
                        LogicalType.Textual,
                        text -> text.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                                .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                                .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail));
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new JsonIsAcceptable()).addPathPatterns("/api/**");
    }

    /** A number in a form is written as one is in JSON; Spring's own editor also takes 0x10 and #10. */
    @ControllerAdvice
    static class DecimalNumbers {

        @InitBinder
        void numbers(WebDataBinder form) {
            form.registerCustomEditor(Integer.class, new PropertyEditorSupport() {
                @Override
                public void setAsText(String text) {
                    setValue(text.isEmpty() ? null : Integer.valueOf(text));
                }
            });
        }
    }

    private static final class JsonIsAcceptable implements HandlerInterceptor {

        private static final List<MediaType> ANSWERS =
                List.of(MediaType.APPLICATION_JSON, MediaType.APPLICATION_PROBLEM_JSON);

        private final HeaderContentNegotiationStrategy accept = new HeaderContentNegotiationStrategy();

        @Override
        public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
                throws HttpMediaTypeNotAcceptableException {
            if (handler instanceof HandlerMethod call && call.getBeanType() == UnknownApi.class) {
                return true;
            }
            boolean takesJson = accept.resolveMediaTypes(new ServletWebRequest(request)).stream()
                    .anyMatch(type -> ANSWERS.stream().anyMatch(type::isCompatibleWith));
            if (!takesJson) {
                throw new HttpMediaTypeNotAcceptableException(ANSWERS);
            }
            return true;
        }
    }
}
