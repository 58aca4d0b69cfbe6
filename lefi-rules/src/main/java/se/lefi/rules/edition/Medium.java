package se.lefi.rules.edition;

import java.util.Optional;
import se.lefi.law.LegalBasis;
import se.lefi.law.ValidityPeriod;
import se.lefi.rules.FeeBasis;

/** What the automated medium rests on in a period, and whether a fee may be charged, where FACTS B2 and B3 say so. */
record Medium(ValidityPeriod inForce, LegalBasis basis, Optional<FeeBasis> fee) {}
