package vn.khoithidua.objection.web;

/** A value: its points, and the result behind them, empty where there is none. */
record ValueView(String points, String result, boolean override) {}
