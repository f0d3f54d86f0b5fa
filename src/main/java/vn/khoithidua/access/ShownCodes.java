package vn.khoithidua.access;

import java.nio.charset.StandardCharsets;
import java.util.List;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Service;
import vn.khoithidua.kernel.Actor;

/**
 * Recovery codes on their way to the page that shows them once: the session keeps them in between,
 * in the database, and so never in clear.
 */
@Service
@RequiredArgsConstructor
public class ShownCodes {

    private final FactorKey key;

    /** The codes, to be opened for this person only. */
    public byte[] seal(Actor person, List<String> codes) {
        byte[] text = String.join("\n", codes).getBytes(StandardCharsets.UTF_8);
        return key.seal(person.user(), text);
    }

    /** What {@link #seal} made; fails for another person. */
    public List<String> open(Actor person, byte[] sealed) {
        return new String(key.open(person.user(), sealed), StandardCharsets.UTF_8).lines().toList();
    }
}
