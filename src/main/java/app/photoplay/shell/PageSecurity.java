package app.photoplay.shell;

import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.header.writers.StaticHeadersWriter;

/**
 * The headers that tell a browser what a page of ours may do. The page itself sends a policy with its own nonce
 * ({@link PageHead}); everything else runs no script at all.
 */
final class PageSecurity {

    private static final String PERMISSIONS =
            "camera=(), display-capture=(), geolocation=(), microphone=(), midi=(), payment=(), serial=(), usb=()";

    private static final String NOTHING =
            "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";

    private static final String PLAIN_PAGE = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self';"
            + " font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private static final String NO_SCRIPT_OF_OTHERS =
            "default-src 'self'; style-src 'self' 'unsafe-inline'; object-src 'none'; frame-ancestors 'none';"
                    + " base-uri 'self'; form-action 'self'";

    private PageSecurity() {}

    /**
     * The policy of a page: scripts of our own and those that carry the nonce. Vaadin's client makes functions from
     * expressions, hence {@code unsafe-eval}, and sets styles on elements, hence inline styles.
     */
    static String policyWith(String nonce) {
        return "default-src 'self'; script-src 'self' 'nonce-" + nonce + "' 'unsafe-eval';"
                + " style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; media-src 'self' blob:;"
                + " font-src 'self' data:; connect-src 'self'; worker-src 'self'; object-src 'none';"
                + " frame-src 'none'; frame-ancestors 'none'; base-uri 'self'; form-action 'self'";
    }

    static void forPages(HeadersConfigurer<HttpSecurity> headers) {
        common(headers);
        headers.cacheControl(HeadersConfigurer.CacheControlConfig::disable)
                .contentSecurityPolicy(policy -> policy.policyDirectives(NO_SCRIPT_OF_OTHERS))
                .withObjectPostProcessor(beforeTheForward());
    }

    /**
     * Vaadin's servlet is reached by a forward, at whose end the container commits the answer: headers have to be
     * written before. What may be cached is therefore said by whoever serves it.
     */
    private static ObjectPostProcessor<HeaderWriterFilter> beforeTheForward() {
        return new ObjectPostProcessor<>() {
            @Override
            public <F extends HeaderWriterFilter> F postProcess(F filter) {
                filter.setShouldWriteHeadersEagerly(true);
                return filter;
            }
        };
    }

    /** Plain pages, for which the files beside them are all there is. They are different for everybody, so never kept. */
    static void forDoors(HeadersConfigurer<HttpSecurity> headers) {
        common(headers);
        headers.cacheControl(HeadersConfigurer.CacheControlConfig::disable)
                .contentSecurityPolicy(policy -> policy.policyDirectives(PLAIN_PAGE))
                .addHeaderWriter(new StaticHeadersWriter("Cache-Control", "no-store"));
    }

    /** Pages of links: who may frame them, and whether they may be kept, is said by whoever serves them. */
    static void forGuests(HeadersConfigurer<HttpSecurity> headers) {
        common(headers);
        headers.cacheControl(HeadersConfigurer.CacheControlConfig::disable)
                .frameOptions(HeadersConfigurer.FrameOptionsConfig::disable)
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.NO_REFERRER));
    }

    static void forData(HeadersConfigurer<HttpSecurity> headers) {
        common(headers);
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(NOTHING));
    }

    private static void common(HeadersConfigurer<HttpSecurity> headers) {
        headers.frameOptions(HeadersConfigurer.FrameOptionsConfig::deny)
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(permissions -> permissions.policy(PERMISSIONS))
                .crossOriginOpenerPolicy(opener -> opener.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
                .crossOriginResourcePolicy(resource -> resource.policy(CrossOriginResourcePolicy.SAME_ORIGIN));
    }
}
