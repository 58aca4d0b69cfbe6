package se.lefi.examples.springboot;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.lefi.rules.Assessment;
import se.lefi.rules.analysis.Receipt;

/** The receipts of all decisions. They are put in and read, never changed, and tell of no person. */
@Component
public class DecisionLog {
    private final JdbcClient database;

    DecisionLog(JdbcClient database) {
        this.database = database;
    }

    /**
     * {@return the id of the decision's receipt, once it is on file}
     *
     * @throws org.springframework.dao.DataAccessException if it could not be put there: then there must be no answer
     */
    public UUID put(Assessment assessment) {
        UUID id = UUID.randomUUID();
        database.sql("insert into receipt (id, content) values (?, ?)")
                .params(id, Receipt.of(assessment).text())
                .update();
        return id;
    }

    /** {@return a receipt's text; empty where there is none of that id} */
    public Optional<String> find(UUID id) {
        return database.sql("select content from receipt where id = ?")
                .param(id)
                .query(String.class)
                .optional();
    }

    /**
     * Takes the text of every receipt, in the order in which they were put on file, however many there are and however slowly they
     * are taken: a page at a time, so that no connection is held meanwhile.
     */
    public void each(Consumer<String> receipt) {
        List<@Nullable Filed> page =
                List.of(new Filed(UUID.randomUUID(), OffsetDateTime.of(1, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC), ""));
        while (!page.isEmpty()) {
            page = after(Objects.requireNonNull(page.get(page.size() - 1)));
            page.forEach(filed -> receipt.accept(Objects.requireNonNull(filed).content()));
        }
    }

    private List<@Nullable Filed> after(Filed last) {
        return database.sql("select id, logged, content from receipt"
                        + " where logged > :logged or (logged = :logged and id > :id)"
                        + " order by logged, id fetch first 1000 rows only")
                .param("logged", last.logged())
                .param("id", last.id())
                .query(Filed.class)
                .list();
    }

    /** A row of the log. */
    record Filed(UUID id, OffsetDateTime logged, String content) {}
}
