package vn.khoithidua.access;

import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The open sessions of a person: at most three. */
@Service
@RequiredArgsConstructor
@Transactional
public class Sessions {

    private static final int MOST = 3;

    private final JdbcClient jdbc;

    /** Ends the oldest sessions of a person who signs in once more. */
    public void makeRoomFor(String username) {
        jdbc.sql(
                        """
                        delete from spring_session where primary_id in (
                            select primary_id from spring_session where principal_name = :name
                            order by last_access_time desc offset :others)""")
                .param("name", username)
                .param("others", MOST - 1)
                .update();
    }

    /**
     * Ends a person's sessions but one: what they were opened with is not enough any more.
     *
     * @param kept id of the session that goes on; empty to end all
     */
    public void endOthers(String username, String kept) {
        jdbc.sql(
                        """
                        delete from spring_session
                        where principal_name = :name and session_id <> :kept""")
                .param("name", username)
                .param("kept", kept)
                .update();
    }
}
