package vn.khoithidua.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.servlet.LocaleResolver;
import vn.khoithidua.access.Routes;
import vn.khoithidua.kernel.Refusal;

/** Changes the language of the pages, kept in a cookie, and goes back to where the person was. */
@Controller
@RequiredArgsConstructor
class LanguageController {

    private static final List<String> LANGUAGES = List.of("vi", "en");

    private final LocaleResolver locales;
    private final Routes routes;

    @GetMapping("/language/{tag}")
    String change(
            @PathVariable String tag,
            @RequestHeader(name = "Referer", required = false) @Nullable String from,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (!LANGUAGES.contains(tag)) {
            throw Refusal.notFound().asException();
        }
        locales.setLocale(request, response, Locale.forLanguageTag(tag));
        return "redirect:" + pathOf(from, request.getServerName());
    }

    /** Only a path of this application; a page that answers no GET leads to the front page. */
    private String pathOf(@Nullable String referer, String host) {
        try {
            URI uri = URI.create(referer == null ? "" : referer);
            if (!host.equals(uri.getHost()) || uri.getRawPath() == null) {
                return "/";
            }
            if (uri.getRawPath().equals("/login")) {
                return "/login";
            }
            String query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
            return routes.find("GET", uri.getRawPath())
                    .map(route -> LocalPath.of(uri.getRawPath() + query))
                    .orElse("/");
        } catch (IllegalArgumentException e) {
            return "/";
        }
    }
}
