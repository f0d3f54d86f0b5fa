package vn.khoithidua.home.web;

import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.support.RequestContextUtils;
import vn.khoithidua.access.Grant;
import vn.khoithidua.access.Grants;
import vn.khoithidua.access.PageFrame;
import vn.khoithidua.access.SampleMark;
import vn.khoithidua.audit.Kept;
import vn.khoithidua.audit.TrailPositions;
import vn.khoithidua.home.YearOverview;
import vn.khoithidua.kernel.Actor;
import vn.khoithidua.kernel.AuthorityId;
import vn.khoithidua.kernel.TimeSource;
import vn.khoithidua.organization.Authorities;
import vn.khoithidua.year.Seat;
import vn.khoithidua.year.SeatFinder;
import vn.khoithidua.year.domain.StepWindow;

/** Reads the frame of a page: the person, the bloc-year in the path, the tabs, the deadline. */
@Component
@RequiredArgsConstructor
class FrameReader {

    private static final int MOST = 500;

    private final SeatFinder seats;
    private final YearOverview overviews;
    private final Authorities authorities;
    private final SampleMark sample;
    private final FrameTabs tabs;
    private final AuthorityInstalled installed;
    private final TrailPositions positions;
    private final TimeSource time;
    private final MessageSource texts;
    private final Kept<Key, PageFrame> kept = new Kept<>(MOST);

    /** Whose frame, where, in which language. */
    private record Key(Actor actor, List<Grant> grants, String year, Locale locale) {}

    @Transactional(readOnly = true)
    PageFrame read(HttpServletRequest request) {
        if (!(request.getAttribute(Grants.ATTRIBUTE) instanceof Grants grants)) {
            return PageFrame.anonymous(installed.name(), sample.isSet());
        }
        Locale locale = RequestContextUtils.getLocale(request);
        Key key = new Key(grants.actor(), grants.all(), yearIn(request), locale);
        return kept.get(key, positions.ofAll(), () -> fresh(request, grants, locale));
    }

    private PageFrame fresh(HttpServletRequest request, Grants grants, Locale locale) {
        LocalDate today = time.today();
        List<Seat> all = seats.all(grants);
        Seat here =
                all.stream()
                        .filter(seat -> seat.blocYear().toString().equals(yearIn(request)))
                        .findFirst()
                        .orElse(null);
        return new PageFrame(
                person(request, grants, here, locale),
                here == null ? null : year(here, today, locale),
                all.stream().map(seat -> bare(seat, locale)).toList(),
                tabs.of(grants, here),
                tabs.menu(grants, here),
                authority(all, here, today),
                sample.isSet());
    }

    private PageFrame.Person person(
            HttpServletRequest request, Grants grants, @Nullable Seat here, Locale locale) {
        Principal principal = request.getUserPrincipal();
        String role =
                here == null
                        ? grants.all().stream()
                                .map(Grant::role)
                                .sorted()
                                .findFirst()
                                .map(first -> "role." + first)
                                .orElse("home.role.none")
                        : here.roles().stream()
                                .sorted()
                                .findFirst()
                                .map(first -> "role." + first)
                                .orElse("home.role.none");
        return new PageFrame.Person(
                grants.actor().name(),
                principal == null ? "" : principal.getName(),
                texts.getMessage(role, null, locale));
    }

    private PageFrame.Year year(Seat seat, LocalDate today, Locale locale) {
        StepWindow window = overviews.due(seat).orElse(null);
        LocalDate due = window == null ? null : window.softDeadline();
        return new PageFrame.Year(
                seat.blocYear().toString(),
                seat.blocName(),
                label(seat, locale),
                "year.focus." + seat.focus(),
                due,
                due == null ? null : ChronoUnit.DAYS.between(today, due));
    }

    private PageFrame.Year bare(Seat seat, Locale locale) {
        return new PageFrame.Year(
                seat.blocYear().toString(), seat.blocName(), label(seat, locale), null, null, null);
    }

    private String label(Seat seat, Locale locale) {
        return Objects.requireNonNull(
                texts.getMessage("home.year.label", new Object[] {seat.label()}, locale));
    }

    /** The authority of this year; outside of one, the only one the person works in. */
    private String authority(List<Seat> all, @Nullable Seat here, LocalDate today) {
        List<AuthorityId> ids =
                here == null
                        ? all.stream().map(Seat::authority).distinct().toList()
                        : List.of(here.authority());
        return ids.size() == 1
                ? authorities.nameOn(ids.getFirst(), today).name()
                : installed.name();
    }

    private static String yearIn(HttpServletRequest request) {
        Object variables = request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
        Object id = variables instanceof Map<?, ?> map ? map.get("year") : null;
        return String.valueOf(id);
    }
}
