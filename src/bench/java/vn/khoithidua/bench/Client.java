package vn.khoithidua.bench;

import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** One signed-in browser, as far as measuring needs one. */
final class Client {

    /** For work that needs no browser. */
    static final Client NONE = new Client(URI.create("http://127.0.0.1"));

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

    private final URI address;
    private final HttpClient http =
            HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .cookieHandler(new CookieManager())
                    .build();
    private String token = "";

    Client(URI address) {
        this.address = address;
    }

    Client signIn(String username, String password) throws Exception {
        remember(get("/login"));
        HttpResponse<String> answer =
                send(form("/login", Map.of("username", username, "password", password, "_csrf", token)));
        if (answer.headers().firstValue("Location").orElse("/login").contains("/login")) {
            throw new IllegalStateException("Sign-in of " + username + " was refused");
        }
        remember(get("/account/password"));
        return this;
    }

    /** Reads a page; another answer than 200 is a failure. */
    String get(String path) throws Exception {
        HttpResponse<String> answer =
                send(HttpRequest.newBuilder(address.resolve(path)).GET().build());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(path + " answered " + answer.statusCode());
        }
        return answer.body();
    }

    /** Sends a form in the background, as the grid does. */
    String post(String path, Map<String, String> fields) throws Exception {
        HttpRequest request =
                HttpRequest.newBuilder(form(path, fields), (name, value) -> true)
                        .header("X-CSRF-TOKEN", token)
                        .header("X-XSRF-TOKEN", token)
                        .header("X-Background", "1")
                        .header("Idempotency-Key", UUID.randomUUID().toString())
                        .build();
        HttpResponse<String> answer = send(request);
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(path + " answered " + answer.statusCode() + ": " + answer.body());
        }
        return answer.body();
    }

    private HttpRequest form(String path, Map<String, String> fields) {
        String body =
                fields.entrySet().stream()
                        .map(field -> field.getKey() + "=" + encoded(field.getValue()))
                        .collect(Collectors.joining("&"));
        return HttpRequest.newBuilder(address.resolve(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
    }

    private void remember(String page) {
        Matcher matcher = TOKEN.matcher(page);
        if (matcher.find()) {
            token = matcher.group(1);
        }
    }

    private HttpResponse<String> send(HttpRequest request) throws Exception {
        return http.send(request, HttpResponse.BodyHandlers.ofString());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
