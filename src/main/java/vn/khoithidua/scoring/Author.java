package vn.khoithidua.scoring;

import java.time.Instant;
import vn.khoithidua.kernel.UserId;

/** Who entered a value, and when. */
public record Author(UserId user, String name, Instant at) {}
