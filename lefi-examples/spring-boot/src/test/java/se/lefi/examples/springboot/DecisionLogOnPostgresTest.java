package se.lefi.examples.springboot;

import org.junit.jupiter.api.Assumptions;

/** On the database that {@code LEFI_POSTGRES_URL} names; it may hold anything but a table named receipt. */
class DecisionLogOnPostgresTest extends DecisionLogTest {
    private static final String URL = System.getenv("LEFI_POSTGRES_URL");

    DecisionLogOnPostgresTest() {
        super(onPostgres());
    }

    private static Service onPostgres() {
        Assumptions.assumeTrue(URL != null, "no PostgreSQL here: .ci/run starts one and sets LEFI_POSTGRES_URL");
        return Running.SERVICE;
    }

    private static final class Running {
        static final Service SERVICE = Service.on(URL);
    }
}
