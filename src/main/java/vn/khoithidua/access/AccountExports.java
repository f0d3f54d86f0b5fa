package vn.khoithidua.access;

import java.util.List;
import lombok.RequiredArgsConstructor;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.khoithidua.kernel.Actor;
import vn.khoithidua.kernel.Recorded;

/** Hands out the list of accounts as a whole; each time is recorded. */
@Service
@RequiredArgsConstructor
@Transactional
public class AccountExports {

    private final AccountDirectory directory;
    private final ApplicationEventPublisher events;

    /** All accounts that the query asks for, whatever its page; at most {@code 10,000}. */
    public List<AccountRow> of(AccountQuery query, Actor actor) {
        List<AccountRow> rows = directory.all(query);
        events.publishEvent(
                Recorded.global("access.accounts.exported", actor, "-", "count", rows.size()));
        return rows;
    }
}
