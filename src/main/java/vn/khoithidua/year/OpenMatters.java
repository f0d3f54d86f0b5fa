package vn.khoithidua.year;

import java.util.List;
import vn.khoithidua.kernel.BlocYearId;

/** What is open in a bloc-year; implemented by the module that knows, read by the hand-over. */
public interface OpenMatters {

    /** The open matters of a year in their order; one or two statements however many there are. */
    List<OpenMatter> of(BlocYearId year);
}
