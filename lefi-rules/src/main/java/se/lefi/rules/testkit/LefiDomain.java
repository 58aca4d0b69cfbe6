package se.lefi.rules.testkit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import net.jqwik.api.configurators.ArbitraryConfigurator;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.providers.ArbitraryProvider;

/**
 * Lets jqwik make lefi's values in a class of properties on the module path: {@code @Domain(LefiDomain.class)}. What jqwik
 * makes otherwise it makes there too. On the class path nobody needs it.
 */
// Why not "provides" in module-info: before JDK 25, a module that provides a service of a module that is not there
// does not start, and jqwik is not there where lefi decides (JDK-8299504).
public final class LefiDomain implements DomainContext {
    /** For jqwik. */
    public LefiDomain() {}

    @Override
    public Collection<ArbitraryProvider> getArbitraryProviders() {
        List<ArbitraryProvider> providers =
                new ArrayList<>(DomainContext.global().getArbitraryProviders());
        providers.removeIf(LefiArbitraryProvider.class::isInstance);
        providers.add(new LefiArbitraryProvider());
        return providers;
    }

    @Override
    public Collection<ArbitraryConfigurator> getArbitraryConfigurators() {
        return List.copyOf(DomainContext.global().getArbitraryConfigurators());
    }
}
