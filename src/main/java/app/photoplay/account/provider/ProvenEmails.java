package app.photoplay.account.provider;

import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.oauth2.client.userinfo.DefaultOAuth2UserService;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserRequest;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.user.DefaultOAuth2User;
import org.springframework.security.oauth2.core.user.OAuth2User;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;

/**
 * Asks GitHub, which speaks no OpenID, for the address of somebody: their profile often shows none, and says of none whether
 * it is theirs. Where the registration has the scope for it, the list beside the profile does.
 */
final class ProvenEmails implements OAuth2UserService<OAuth2UserRequest, OAuth2User> {

    /** Set where the address in {@code email} is known to be theirs. */
    static final String PROVEN = "photoplay.proven";

    private static final String SCOPE = "user:email";
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Logger log = LoggerFactory.getLogger(ProvenEmails.class);
    private static final ParameterizedTypeReference<List<Listed>> LIST = new ParameterizedTypeReference<>() {};

    private final OAuth2UserService<OAuth2UserRequest, OAuth2User> profiles = new DefaultOAuth2UserService();
    private final RestClient http;

    ProvenEmails() {
        JdkClientHttpRequestFactory requests = new JdkClientHttpRequestFactory();
        requests.setReadTimeout(PATIENCE);
        http = RestClient.builder().requestFactory(requests).build();
    }

    /** One of somebody’s addresses, as GitHub lists them. */
    private record Listed(String email, boolean primary, boolean verified) {}

    @Override
    public OAuth2User loadUser(OAuth2UserRequest request) {
        OAuth2User person = Objects.requireNonNull(profiles.loadUser(request));
        Collection<? extends GrantedAuthority> rights = person.getAuthorities();
        Map<String, Object> known = new HashMap<>(person.getAttributes());
        known.remove(PROVEN);
        proven(request).ifPresent(email -> {
            known.put("email", email);
            known.put(PROVEN, true);
        });
        String key = request.getClientRegistration()
                .getProviderDetails()
                .getUserInfoEndpoint()
                .getUserNameAttributeName();
        return new DefaultOAuth2User(rights, known, Objects.requireNonNull(key));
    }

    private Optional<String> proven(OAuth2UserRequest request) {
        if (!request.getAccessToken().getScopes().contains(SCOPE)
                && !request.getClientRegistration().getScopes().contains(SCOPE)) {
            return Optional.empty();
        }
        String profile = request.getClientRegistration()
                .getProviderDetails()
                .getUserInfoEndpoint()
                .getUri();
        try {
            List<Listed> all = http.get()
                    .uri(profile + "/emails")
                    .headers(headers ->
                            headers.setBearerAuth(request.getAccessToken().getTokenValue()))
                    .retrieve()
                    .body(LIST);
            return Objects.requireNonNullElse(all, List.<Listed>of()).stream()
                    .filter(one -> one.primary() && one.verified())
                    .map(Listed::email)
                    .findFirst();
        } catch (RestClientException away) {
            log.warn("A provider did not list the addresses of somebody: {}", away.toString());
            return Optional.empty();
        }
    }
}
