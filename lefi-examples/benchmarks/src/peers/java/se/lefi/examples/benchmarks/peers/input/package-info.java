/** A request as plain records of text and dates, for engines whose rules are written over Java objects. */
package se.lefi.examples.benchmarks.peers.input;
