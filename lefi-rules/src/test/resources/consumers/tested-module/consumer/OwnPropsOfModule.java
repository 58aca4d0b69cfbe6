package consumer;

import net.jqwik.api.domains.Domain;
import se.lefi.rules.testkit.LefiDomain;

/** The same properties on the module path. */
@Domain(LefiDomain.class)
class OwnPropsOfModule extends OwnProps {}
