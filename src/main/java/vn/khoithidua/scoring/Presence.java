package vn.khoithidua.scoring;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;
import java.util.regex.Pattern;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import vn.khoithidua.kernel.Actor;
import vn.khoithidua.kernel.UserId;

/**
 * Who else looks at a grid or a sheet right now. Kept in memory only: it is no record of anybody's
 * work, and a restart forgets it.
 */
@Component
public class Presence {

    private static final Duration SEEN = Duration.ofSeconds(60);
    private static final Pattern PLACE = Pattern.compile("[a-z0-9.-]{1,40}/[a-z0-9.-]{1,40}");

    private final Map<String, Map<UserId, Trace>> rooms = new ConcurrentHashMap<>();
    private final LongSupplier nanos;

    private record Trace(Actor actor, String at, long seen) {}

    @Autowired
    Presence() {
        this(System::nanoTime);
    }

    Presence(LongSupplier nanos) {
        this.nanos = nanos;
    }

    /**
     * Enters a room, or stays in it.
     *
     * @param at where the person is; anything that is no cell counts as nowhere
     * @return the others who were seen within the last minute, by name
     */
    public List<Somebody> meet(String room, Actor actor, String at) {
        long now = nanos.getAsLong();
        rooms.values()
                .forEach(all -> all.values().removeIf(one -> now - one.seen() > SEEN.toNanos()));
        rooms.values().removeIf(Map::isEmpty);
        String place = PLACE.matcher(at).matches() ? at : "";
        Map<UserId, Trace> inside = rooms.computeIfAbsent(room, name -> new ConcurrentHashMap<>());
        inside.put(actor.user(), new Trace(actor, place, now));
        return inside.values().stream()
                .filter(one -> !one.actor().user().equals(actor.user()))
                .map(one -> new Somebody(one.actor().name(), one.at()))
                .sorted(Comparator.comparing(Somebody::name))
                .toList();
    }
}
