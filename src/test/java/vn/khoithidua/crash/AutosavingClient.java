package vn.khoithidua.crash;

import java.io.IOException;
import java.math.BigDecimal;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.khoithidua.access.LittlePeople;

/**
 * Types into one cell, five times a second, as the grid's scripts do: every value once, under a key
 * of its own, the next one only after the answer. What was not answered is sent again under its
 * first key.
 */
final class AutosavingClient {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");
    private static final Pattern REVISION = Pattern.compile("\"revision\":(\\d+)");
    private static final Duration PACE = Duration.ofMillis(200);

    private final URI address;
    private final String year;
    private final String person;
    final String line;
    final String criterion;
    private final HttpClient http =
            HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .connectTimeout(Duration.ofSeconds(5))
                    .cookieHandler(new CookieManager())
                    .build();
    private String token = "";
    private long revision = 1;

    /** Values that were acknowledged, in order. */
    final List<BigDecimal> acknowledged = Collections.synchronizedList(new ArrayList<>());

    private Save next = save(1);

    /** A value on its way. */
    private record Save(String key, BigDecimal value) {}

    AutosavingClient(URI address, String line) {
        String[] parts = line.split(";");
        this.address = address;
        this.year = parts[0];
        this.person = parts[1];
        this.line = parts[2];
        this.criterion = parts[3];
    }

    private static Save save(int number) {
        return new Save(UUID.randomUUID().toString(), BigDecimal.valueOf(number % 1000, 2));
    }

    /** Signs in if the session of an earlier round is not known any more. */
    void signIn() throws Exception {
        if (!token.isEmpty()) {
            return;
        }
        remember(send(request("/login").GET()).body());
        String fields =
                "username="
                        + encoded(person)
                        + "&password="
                        + encoded(LittlePeople.PASSWORD)
                        + "&_csrf="
                        + encoded(token);
        HttpResponse<String> answer =
                send(
                        request("/login")
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(HttpRequest.BodyPublishers.ofString(fields)));
        if (answer.headers().firstValue("Location").orElse("/login").contains("/login")) {
            throw new IllegalStateException("Sign-in of " + person + " was refused");
        }
        remember(send(request("/account/password").GET()).body());
    }

    /** Types until told to stop or the server is gone. */
    void run(BooleanSupplier goesOn) throws InterruptedException {
        while (goesOn.getAsBoolean()) {
            try {
                sendNext();
            } catch (IOException e) {
                return;
            }
            LockSupport.parkNanos(PACE.toNanos());
        }
    }

    /** Sends what was not acknowledged when the server was killed: under its first key. */
    void sendAgain() throws Exception {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
        int before = acknowledged.size();
        while (acknowledged.size() == before && System.nanoTime() < end) {
            sendNext();
        }
    }

    private void sendNext() throws IOException, InterruptedException {
        String set =
                "{\"source\":\"TYPED\",\"cells\":[{\"line\":\"%s\",\"criterion\":\"%s\",\"revision\":%d,\"mode\":\"points\",\"points\":\"%s\",\"words\":\"Theo hồ sơ\"}]}"
                        .formatted(line, criterion, revision, next.value().toPlainString());
        HttpResponse<String> answer =
                send(
                        request("/years/" + year + "/grid/cells")
                                .header("Content-Type", "application/json")
                                .header("X-XSRF-TOKEN", token)
                                .header("X-Background", "true")
                                .header("Idempotency-Key", next.key())
                                .POST(HttpRequest.BodyPublishers.ofString(set)));
        if (answer.statusCode() >= 500) {
            return;
        }
        Matcher now = REVISION.matcher(answer.body());
        if (answer.statusCode() != 200 || !now.find()) {
            throw new IllegalStateException(answer.statusCode() + " " + answer.body());
        }
        revision = Long.parseLong(now.group(1));
        acknowledged.add(next.value());
        next = save(acknowledged.size() + 1);
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(address.resolve(path)).timeout(Duration.ofSeconds(20));
    }

    private HttpResponse<String> send(HttpRequest.Builder request)
            throws IOException, InterruptedException {
        return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private void remember(String page) {
        Matcher matcher = TOKEN.matcher(page);
        if (matcher.find()) {
            token = matcher.group(1);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
