package vn.khoithidua.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What is measured: the bloc-years under verification, the largest first, and who works on them.
 *
 * @param council secretary of the council over the first of them
 */
record Target(List<Place> places, String council, String password) {

    /** A bloc-year, its secretary, and the cells to save. */
    record Place(String year, String secretary, Cells cells) {}

    private static final String PLACES =
            """
            select y.id, min(u.username), (select min(cu.username) from role_assignment c
                    join user_account cu on cu.id = c.user_id
                    where c.role = 'COUNCIL_SECRETARY' and c.authority_id = b.authority_id and c.bloc_id is null)
            from bloc_year y join bloc b on b.id = y.bloc_id
            join role_assignment r on r.bloc_year_id = y.id and r.role = 'BLOC_SECRETARY'
            join user_account u on u.id = r.user_id
            where y.focus = 'VERIFYING' and u.username like '%.p'
            group by y.id, b.authority_id
            order by (select count(*) from roster_line l where l.bloc_year_id = y.id) desc, y.id""";

    static Target find(Connection connection, String password) throws Exception {
        List<Place> places = new ArrayList<>();
        String council = "";
        try (PreparedStatement query = connection.prepareStatement(PLACES);
                ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                places.add(new Place(rows.getString(1), rows.getString(2), new Cells()));
                council = council.isEmpty() ? rows.getString(3) : council;
            }
        }
        if (places.isEmpty()) {
            throw new IllegalStateException("No bloc-year under verification with a secretary");
        }
        return new Target(places, council, password);
    }

    /** The cells of the grid with the revisions last seen. */
    static final class Cells {

        private static final Pattern CELL =
                Pattern.compile("data-r=\"(\\d+)\"(?![^>]*aria-readonly=\"true\")[^>]*><a tabindex=\"-1\" href=\"([^\"]+)\"");
        private static final Pattern REVISION = Pattern.compile("data-r=\"(\\d+)\"");

        private final Map<String, String> revisions = new ConcurrentHashMap<>();
        private final Map<String, String> saved = new ConcurrentHashMap<>();
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

        /** Another value than the one before, so that every save changes something. */
        private String next(String path) {
            return saved.merge(path, "0,5", (last, first) -> "0,5".equals(last) ? "1,5" : first);
        }

        void save(Client client, int turn) throws Exception {
            String path = paths.get(turn % paths.length());
            String answer =
                    client.post(
                            path,
                            Map.of(
                                    "mode", "points",
                                    "points", next(path),
                                    "words", "Đo tốc độ",
                                    "revision", String.valueOf(revisions.get(path))));
            Matcher matcher = REVISION.matcher(answer);
            if (matcher.find()) {
                revisions.put(path, matcher.group(1));
            }
        }
    }
}
