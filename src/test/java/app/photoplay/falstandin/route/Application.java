package app.photoplay.falstandin.route;

import java.util.List;
import java.util.Set;

/**
 * What stands before {@code /requests/{id}} or is the whole path of a submit (contract 2.1).
 *
 * @param endpoint the full id
 * @param name namespace, owner and alias: under which its requests are looked up
 * @param rest of the segments from {@code requests} on
 */
record Application(String endpoint, String name, List<String> rest) {

    private static final Set<String> NAMESPACES = Set.of("workflows", "comfy");

    static Application of(List<String> segments) {
        int owners = !segments.isEmpty() && NAMESPACES.contains(segments.getFirst()) ? 3 : 2;
        int requests = segments.size();
        for (int index = owners; index < segments.size(); index++) {
            if (segments.get(index).equals("requests")) {
                requests = index;
                break;
            }
        }
        return new Application(
                String.join("/", segments.subList(0, requests)),
                String.join("/", segments.subList(0, Math.min(owners, segments.size()))),
                segments.subList(requests, segments.size()));
    }

    boolean isSubmit() {
        return rest.isEmpty();
    }

    String requestId() {
        return rest.size() > 1 ? rest.get(1) : "";
    }

    /** What is wanted of the request: «status», «status/stream», «cancel», «response» or nothing. */
    String wanted() {
        return rest.size() > 2 ? String.join("/", rest.subList(2, rest.size())) : "";
    }
}
