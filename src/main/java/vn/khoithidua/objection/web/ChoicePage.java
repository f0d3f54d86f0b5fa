package vn.khoithidua.objection.web;

import java.util.List;

/** The own sheet, cells that differ first. */
record ChoicePage(String base, String agency, boolean shown, List<ChoiceLine> lines) {}
