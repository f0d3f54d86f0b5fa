/**
 * What people are told: in the inbox of the application, and by one mail a day.
 *
 * <p>Owns: lines of inboxes, preferences, the daily round, the outbox of mails. Offers: {@link
 * vn.khoithidua.notice.Inbox} with the number of unread lines for the frame of every page; {@link
 * vn.khoithidua.notice.ReminderRounds} for the loader of sample data. Reads what is due and who is
 * late from the interfaces that all modules implement for the year ({@link
 * vn.khoithidua.year.Duties}, {@link vn.khoithidua.year.MemberProgress}), and hears of acts from
 * the facts that they record; so no module knows this one but the pages above. May use: access,
 * year, ruleset for the days of reminding; typeset for its lists.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "access",
            "once",
            "ruleset",
            "ruleset :: domain",
            "typeset",
            "year",
            "year :: domain"
        })
package vn.khoithidua.notice;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
