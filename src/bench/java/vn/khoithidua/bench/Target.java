package vn.khoithidua.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What is measured: the bloc-year under verification with the most members, and who works on it.
 *
 * @param year its id
 * @param ranked id of the bloc-year whose ranking is read
 */
record Target(
        String year, String ranked, String secretary, String council, String password, Cells cells) {

    private static final String LARGEST =
            """
            select y.id, u.username, (select cu.username from role_assignment c
                    join user_account cu on cu.id = c.user_id
                    where c.role = 'COUNCIL_SECRETARY' and c.authority_id = b.authority_id and c.bloc_id is null
                    order by cu.username limit 1) as council
            from bloc_year y join bloc b on b.id = y.bloc_id
            join role_assignment r on r.bloc_year_id = y.id and r.role = 'BLOC_SECRETARY'
            join user_account u on u.id = r.user_id
            where y.focus = 'VERIFYING'
            order by (select count(*) from roster_line l where l.bloc_year_id = y.id) desc, y.id limit 1""";

    static Target find(Connection connection, String password) throws Exception {
        try (PreparedStatement query = connection.prepareStatement(LARGEST);
                ResultSet rows = query.executeQuery()) {
            if (!rows.next()) {
                throw new IllegalStateException("No bloc-year under verification with a secretary");
            }
            return new Target(
                    rows.getString(1),
                    rows.getString(1),
                    rows.getString(2),
                    rows.getString(3),
                    password,
                    new Cells());
        }
    }

    /** The cells of the grid with the revisions last seen. */
    static final class Cells {

        private static final Pattern CELL =
                Pattern.compile("data-r=\"(\\d+)\"(?![^>]*aria-readonly=\"true\")[^>]*><a tabindex=\"-1\" href=\"([^\"]+)\"");
        private static final Pattern REVISION = Pattern.compile("data-r=\"(\\d+)\"");

        private final Map<String, String> revisions = new ConcurrentHashMap<>();
        private AtomicReferenceArray<String> paths = new AtomicReferenceArray<>(0);

        void readFrom(String grid) {
            Matcher matcher = CELL.matcher(grid);
            while (matcher.find()) {
                revisions.put(matcher.group(2), matcher.group(1));
            }
            paths = new AtomicReferenceArray<>(revisions.keySet().toArray(new String[0]));
        }

        int count() {
            return paths.length();
        }

        void save(Client client, int turn) throws Exception {
            String path = paths.get(turn % paths.length());
            String answer =
                    client.post(
                            path,
                            Map.of(
                                    "mode", "points",
                                    "points", (turn % 2) + ",5",
                                    "words", "Đo tốc độ",
                                    "revision", String.valueOf(revisions.get(path))));
            Matcher matcher = REVISION.matcher(answer);
            if (matcher.find()) {
                revisions.put(path, matcher.group(1));
            }
        }
    }
}
