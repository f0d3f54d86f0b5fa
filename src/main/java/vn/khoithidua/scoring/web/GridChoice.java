package vn.khoithidua.scoring.web;

/** One choice of a filter of the grid. */
record GridChoice(String value, String text) {}
