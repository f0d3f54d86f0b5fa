package vn.khoithidua.recalculation.web;

import java.util.List;
import vn.khoithidua.recalculation.Recalculation;

/**
 * The list of cases on its page.
 *
 * @param opens whether the person may open one now
 * @param document whether it needs a document
 */
record CasesPage(String base, List<Recalculation> cases, boolean opens, boolean document) {}
