package se.lefi.rules.analysis;

import java.util.Optional;

/**
 * What every part of an audit works with.
 *
 * @param findings where counterexamples go
 * @param decider what is audited
 * @param fromReversed the same, from the rules in reverse order
 * @param citations looks up citations, where the book has a register
 */
record Auditor(Findings findings, Decider decider, Decider fromReversed, Optional<CitationAudit> citations) {}
