package se.lefi.examples.springboot;

import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import se.lefi.rules.Assessment;
import se.lefi.rules.analysis.Receipt;

/** The receipts of all decisions. They are put in and read, never changed, and tell of no person. */
@Component
public class DecisionLog {
    private final JdbcClient database;
    private final TransactionTemplate transactions;

    DecisionLog(JdbcClient database, TransactionTemplate transactions) {
        this.database = database;
        this.transactions = transactions;
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

    /** Takes the text of every receipt, in the order in which they were put on file, however many there are. */
    public void each(Consumer<String> receipt) {
        // PostgreSQL reads rows in portions only inside a transaction.
        transactions.executeWithoutResult(status -> {
            try (Stream<@Nullable String> all =
                    database.sql("select content from receipt order by logged, id").query(String.class).stream()) {
                all.map(Objects::requireNonNull).forEach(receipt);
            }
        });
    }
}
