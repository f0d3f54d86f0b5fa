package vn.khoithidua.objection;

import java.util.List;
import java.util.Optional;
import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.khoithidua.kernel.AuthorityId;
import vn.khoithidua.kernel.BlocYearId;
import vn.khoithidua.kernel.StoredFileId;

/** Reads objections; one statement each, however many. */
@Component
@RequiredArgsConstructor
class ObjectionSource {

    private static final String READ =
            "select o.*, y.bloc_name, y.label from objection o join bloc_year_summary y on y.id = o.bloc_year_id where ";

    private final JdbcClient jdbc;
    private final ObjectionRows rows;

    Optional<Objection> find(BlocYearId year, ObjectionId id) {
        return jdbc.sql(READ + "o.id = :id and o.bloc_year_id = :year")
                .param("id", id.value())
                .param("year", year.value())
                .query(rows::read)
                .optional();
    }

    /** All of a bloc-year, by number, drafts last. */
    List<Objection> ofYear(BlocYearId year) {
        return jdbc.sql(READ + "o.bloc_year_id = :year order by o.number nulls last, o.drafted_at")
                .param("year", year.value())
                .query(rows::read)
                .list();
    }

    /** All that were filed in an authority, the latest first. */
    List<Objection> ofAuthority(AuthorityId authority) {
        return jdbc.sql(
                        READ
                                + "y.authority_id = :authority and o.filed_at is not null order by o.filed_at desc, o.id")
                .param("authority", authority.value())
                .query(rows::read)
                .list();
    }

    /** Those that a file backs. */
    List<Objection> ofFile(StoredFileId file) {
        return jdbc.sql(READ + "o.stored_file_id = :file")
                .param("file", file.value())
                .query(rows::read)
                .list();
    }
}
