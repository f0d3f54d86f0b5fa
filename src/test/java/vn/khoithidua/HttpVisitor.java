package vn.khoithidua;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
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

/**
 * A person with a browser that has no JavaScript: real requests over the port, with cookies, the
 * token of the last page, and the limits of the server in force.
 */
public final class HttpVisitor {

    private static final Pattern FIELD =
            Pattern.compile("name=\"(_csrf|_who)\" value=\"([^\"]*)\"");

    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private final String address;
    private String token = "";
    private String person = "";

    /** A file as a form sends it. */
    public record Sent(String name, byte[] content) {}

    public HttpVisitor(int port) {
        address = "http://127.0.0.1:" + port;
    }

    /** Signs in; answers where that leads to. */
    public String signIn(String username, String password) throws Exception {
        get("/login");
        return location(post("/login", Map.of("username", username, "password", password)));
    }

    /** Signs in on the page that an answer led to, which knows where to go on. */
    public String signInAgain(String page, String username, String password) throws Exception {
        String html = get(page).body();
        Matcher next = Pattern.compile("name=\"next\" value=\"([^\"]*)\"").matcher(html);
        String on = next.find() ? next.group(1) : "";
        return location(
                post("/login", Map.of("username", username, "password", password, "next", on)));
    }

    public HttpResponse<String> get(String path) throws Exception {
        return sent(request(path).GET());
    }

    /** Sends a form with the token and the person of the last page. */
    public HttpResponse<String> post(String path, Map<String, String> fields) throws Exception {
        String body =
                fields.entrySet().stream()
                        .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                        .collect(Collectors.joining("&"));
        String whole = body + "&_csrf=" + encoded(token) + "&_who=" + encoded(person);
        String once = path.equals("/login") ? "" : "&_once=" + UUID.randomUUID();
        return sent(
                request(path)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(whole + once)));
    }

    /** Sends a form with a file. */
    public HttpResponse<String> post(
            String path, Map<String, String> fields, String field, Sent file) throws Exception {
        String boundary = "x" + UUID.randomUUID();
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        for (Map.Entry<String, String> each : fields.entrySet()) {
            part(body, boundary, "name=\"" + each.getKey() + "\"", utf8(each.getValue()));
        }
        part(body, boundary, "name=\"_csrf\"", utf8(token));
        part(body, boundary, "name=\"_who\"", utf8(person));
        part(body, boundary, "name=\"_once\"", utf8(UUID.randomUUID().toString()));
        String name = "name=\"" + field + "\"; filename=\"" + file.name() + "\"";
        part(body, boundary, name, file.content());
        body.writeBytes(utf8("--" + boundary + "--\r\n"));
        return sent(
                request(path)
                        .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                        .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray())));
    }

    /** Where an answer leads to. */
    public static String location(HttpResponse<String> answer) {
        String to =
                answer.headers()
                        .firstValue("Location")
                        .orElseThrow(
                                () ->
                                        new AssertionError(
                                                answer.statusCode() + " at " + answer.uri()));
        URI uri = URI.create(to);
        return uri.getRawQuery() == null ? uri.getPath() : uri.getPath() + "?" + uri.getRawQuery();
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(address + path))
                .header("Accept", "text/html")
                .header("Accept-Language", "vi");
    }

    private HttpResponse<String> sent(HttpRequest.Builder request)
            throws IOException, InterruptedException {
        HttpResponse<String> answer =
                client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        Matcher field = FIELD.matcher(answer.body());
        while (field.find()) {
            if (field.group(1).equals("_csrf")) {
                token = field.group(2);
            } else {
                person = field.group(2);
            }
        }
        return answer;
    }

    private static void part(
            ByteArrayOutputStream body, String boundary, String disposition, byte[] content) {
        body.writeBytes(
                utf8(
                        "--"
                                + boundary
                                + "\r\nContent-Disposition: form-data; "
                                + disposition
                                + "\r\n\r\n"));
        body.writeBytes(content);
        body.writeBytes(utf8("\r\n"));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
