package se.lefi.organisation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.lefi.InvalidValueException;
import se.lefi.Invariant;
import se.lefi.internal.Checks;

/**
 * All that a rule can tell recipients apart by: the kind, and what an authority is there for, if that was said. There is one
 * instance of each type, as of an enum's constants. Immutable and thread-safe.
 *
 * <pre>{@code
 * RecipientType court = RecipientType.of(OrganisationKind.STATE_AUTHORITY, AuthorityFunction.COURT);
 * RecipientType company = RecipientType.of(OrganisationKind.INSURANCE_COMPANY);
 * court.function();   // Optional[COURT]
 * company.function(); // Optional.empty
 * }</pre>
 */
public final class RecipientType {
    private static final List<RecipientType> ALL;

    static {
        List<RecipientType> all = new ArrayList<>();
        for (OrganisationKind kind : OrganisationKind.values()) {
            all.add(new RecipientType(kind, null, all.size()));
            for (AuthorityFunction function : AuthorityFunction.values()) {
                if (function.levels().contains(kind)) {
                    all.add(new RecipientType(kind, function, all.size()));
                }
            }
        }
        ALL = Collections.unmodifiableList(all);
    }

    private final OrganisationKind kind;
    private final Optional<AuthorityFunction> function;
    private final int ordinal;

    private RecipientType(OrganisationKind kind, @Nullable AuthorityFunction function, int ordinal) {
        this.kind = kind;
        this.function = Optional.ofNullable(function);
        this.ordinal = ordinal;
    }

    /** {@return the type of recipients of this kind whose function was not said, or who have none} */
    public static RecipientType of(OrganisationKind kind) {
        return Objects.requireNonNull(find(kind, null), "kind");
    }

    /**
     * {@return the type of authorities of this kind that have this function}
     *
     * @throws InvalidValueException if the function is not one of the kind's level
     */
    public static RecipientType of(OrganisationKind kind, AuthorityFunction function) {
        RecipientType type = find(Objects.requireNonNull(kind, "kind"), Objects.requireNonNull(function, "function"));
        if (type == null) {
            throw Checks.violated(RecipientType.class, "function", function, Invariant.FUNCTION_LEVEL);
        }
        return type;
    }

    private static @Nullable RecipientType find(OrganisationKind kind, @Nullable AuthorityFunction function) {
        for (RecipientType type : ALL) {
            if (type.kind == kind && type.function.orElse(null) == function) {
                return type;
            }
        }
        return null;
    }

    /** {@return every type that an organisation can have, by kind, without function first} */
    public static List<RecipientType> all() {
        return ALL;
    }

    /** {@return what it may be in full: every type of its kind, for an authority that did not say which function it has} */
    public List<RecipientType> possible() {
        return kind.isAuthority() && function.isEmpty()
                ? ALL.stream().filter(type -> type.kind == kind).toList()
                : List.of(this);
    }

    /** {@return the recipient's kind} */
    public OrganisationKind kind() {
        return kind;
    }

    /** {@return what the authority is there for, one of the kind's level; empty where it was not said, and for all others} */
    public Optional<AuthorityFunction> function() {
        return function;
    }

    /** {@return its position in {@link #all}; for tables, not to be stored: it changes where a kind or function is added} */
    public int ordinal() {
        return ordinal;
    }

    /** {@return kind and function, such as {@code STATE_AUTHORITY COURT}} */
    @Override
    public String toString() {
        return kind + function.map(word -> " " + word).orElse("");
    }
}
