package vn.khoithidua.award;

import java.time.LocalDate;
import java.util.List;
import lombok.RequiredArgsConstructor;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.khoithidua.kernel.Actor;
import vn.khoithidua.kernel.BlocYearId;
import vn.khoithidua.kernel.Recorded;
import vn.khoithidua.kernel.Refusal;
import vn.khoithidua.kernel.TimeSource;
import vn.khoithidua.kernel.VietnameseText;

/** The dossier of a nomination: which papers of its kind's checklist are there. */
@Service
@RequiredArgsConstructor
@Transactional(readOnly = true)
public class NominationPapers {

    private static final int LONGEST_NUMBER = 100;

    private final JdbcClient jdbc;
    private final TimeSource time;
    private final ApplicationEventPublisher events;

    /** The checklist in its order. */
    public List<NominationPaper> of(NominationId nomination) {
        return jdbc.sql(
                        "select * from nomination_paper where nomination_id = :id order by list_order")
                .param("id", nomination.value())
                .query(
                        (row, n) ->
                                new NominationPaper(
                                        row.getInt("list_order"),
                                        row.getString("name"),
                                        row.getString("document_no"),
                                        row.getObject("provided_on", LocalDate.class),
                                        row.getString("entered_name")))
                .list();
    }

    /**
     * Records that a paper is there. Refuses an empty number (422) and a paper that the checklist
     * does not have (404). The nomination must be the bloc-year's, which the caller checked.
     */
    @Transactional
    public void provide(
            BlocYearId blocYear,
            NominationId nomination,
            int order,
            String documentNo,
            Actor actor) {
        String number = VietnameseText.cleanLine(documentNo);
        if (number.isEmpty() || number.length() > LONGEST_NUMBER) {
            throw Refusal.invalid("award.refusal.document").asException();
        }
        int rows =
                jdbc.sql(
                                """
                                update nomination_paper set document_no = :number, provided_on = :on, entered_name = :name
                                where nomination_id = :id and list_order = :order""")
                        .param("number", number)
                        .param("on", time.today())
                        .param("name", actor.name())
                        .param("id", nomination.value())
                        .param("order", order)
                        .update();
        if (rows == 0) {
            throw Refusal.notFound().asException();
        }
        events.publishEvent(
                Recorded.of(
                        "award.paper.provided",
                        actor,
                        blocYear,
                        nomination,
                        "paper",
                        order,
                        "document",
                        number));
    }
}
