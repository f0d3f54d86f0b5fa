package vn.khoithidua.objection.web;

import org.jspecify.annotations.Nullable;
import vn.khoithidua.objection.Objection;

/** A word on how the case should end, or ended. */
record FindingView(String outcome, String badge, @Nullable ValueView value, Objection.Act act) {}
