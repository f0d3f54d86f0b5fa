package vn.khoithidua.year;

import java.time.Instant;
import vn.khoithidua.year.domain.Focus;

/** Who moved the focus, when and why. */
public record FocusChange(Focus from, Focus to, String reason, String movedBy, Instant movedAt) {}
