package vn.khoithidua.sampledata;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import lombok.RequiredArgsConstructor;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.khoithidua.criteria.CriteriaTables;
import vn.khoithidua.criteria.ImportedTable;
import vn.khoithidua.criteria.SheetFiles;
import vn.khoithidua.criteria.TableDrafts;
import vn.khoithidua.criteria.TableFreezing;
import vn.khoithidua.criteria.TableSource;
import vn.khoithidua.criteria.domain.TargetValue;
import vn.khoithidua.kernel.Actor;
import vn.khoithidua.kernel.TableId;

/** The criteria tables of the stories, imported from files of the import shape. */
@Component
@Profile("!prod")
@RequiredArgsConstructor
class TableDesk {

    private final SheetFiles files;
    private final TableDrafts drafts;
    private final TableFreezing freezing;
    private final CriteriaTables tables;
    private final YearBook book;

    /**
     * A draft from a file in {@code samples/}.
     *
     * @param year such as {@code A/2024}
     */
    TableId draft(String year, String file, Actor by) {
        return draft(year, read(file), by);
    }

    /** A draft from a table that was made up; refuses nothing but a broken generator. */
    TableId draft(String year, byte[] csv, Actor by) {
        ImportedTable table = files.read(csv);
        if (!table.sound()) {
            throw new IllegalStateException(year + ": " + table.problems());
        }
        return draft(year, table, by);
    }

    /** A year opened from the last one has a copy of its table already: that one is replaced. */
    private TableId draft(String year, ImportedTable table, Actor by) {
        return tables.current(book.yearId(year))
                .map(
                        present -> {
                            drafts.replace(
                                    present.id(), tables.head(present.id()).revision(), table, by);
                            return present.id();
                        })
                .orElseGet(
                        () -> drafts.create(book.yearId(year), new TableSource.Upload(table), by));
    }

    void freeze(String year, Actor by) {
        TableId id = tables.current(book.yearId(year)).orElseThrow().id();
        freezing.freeze(id, tables.head(id).revision(), null, by);
    }

    static TargetValue percent(String number) {
        return new TargetValue.Percent(new BigDecimal(number));
    }

    private ImportedTable read(String file) {
        try (InputStream in = TableDesk.class.getResourceAsStream("/samples/" + file + ".csv")) {
            if (in == null) {
                throw new IllegalStateException("The sample table " + file + " is not packed");
            }
            ImportedTable table = files.read(in.readAllBytes());
            if (!table.sound()) {
                throw new IllegalStateException(file + ": " + table.problems());
            }
            return table;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
