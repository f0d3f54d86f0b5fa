package vn.khoithidua.criteria;

import lombok.RequiredArgsConstructor;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.khoithidua.year.YearOpened;

/** A year opened from the last begins with a draft of the last year's table. */
@Component
@RequiredArgsConstructor
class OpenedYearCopy {

    private final CriteriaTables tables;
    private final TableDrafts drafts;

    @EventListener
    void copy(YearOpened opened) {
        if (tables.current(opened.from()).isPresent()) {
            drafts.create(opened.year(), new TableSource.OtherYear(opened.from()), opened.actor());
        }
    }
}
