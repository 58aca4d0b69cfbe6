package se.lefi.disclosure;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import se.lefi.connection.Agreement;
import se.lefi.internal.ValueStyle;
import se.lefi.organisation.Organisation;

/**
 * The question: may these data be disclosed to this recipient, for this purpose, on this day? With it comes the evidence
 * that the recipient can show. Immutable and thread-safe; the individual does not show in {@code toString}.
 */
@Value.Immutable
@ValueStyle
public abstract class DisclosureRequest implements WithDisclosureRequest {
    DisclosureRequest() {}

    /** {@return the day the question is asked for; nothing reads a clock} */
    public abstract LocalDate decisionDate();

    /** {@return who asks} */
    public abstract Organisation recipient();

    /** {@return what the data is wanted for} */
    public abstract DisclosurePurpose purpose();

    /** {@return whose data is asked for} */
    @Value.Redacted
    public abstract DataSubject subject();

    /** {@return the categories of information asked for; empty where the request names none} */
    public abstract Set<InformationCategory> information();

    /** {@return the recipient's agreement with the agency; empty where there is none} */
    public abstract Optional<Agreement> agreement();

    /** {@return the same without the wrapping, which a decision has no need of; null where it is empty} */
    @Value.Derived
    @Value.Auxiliary
    public @Nullable Agreement agreementOrNull() {
        return agreement().orElse(null);
    }

    /** {@return the recipient's cases, in any order} */
    public abstract List<CaseFile> caseFiles();

    /** {@return the consents that the recipient holds, in any order} */
    public abstract List<Consent> consents();

    /**
     * {@return whether the recipient states that it needs the information for the purpose; {@code false} where the
     * builder was not told}
     */
    @Value.Default
    public boolean necessityStated() {
        return false;
    }

    /** {@return a new builder: decision date, recipient, purpose and subject are mandatory} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds requests. A mandatory part that is missing, or a part that is set twice, is an {@link IllegalStateException}. */
    public static final class Builder extends ImmutableDisclosureRequest.Builder {
        Builder() {}
    }
}
