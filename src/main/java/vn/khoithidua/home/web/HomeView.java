package vn.khoithidua.home.web;

import java.time.LocalDate;
import java.util.List;

/** The first page: what is due, and where one works. */
record HomeView(LocalDate today, List<DueView> due, List<YearLine> years) {

    record YearLine(String id, String bloc, String label, String focus) {}
}
