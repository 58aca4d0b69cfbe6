/**
 * The service as a policy decision point of AuthZEN's Authorization API 1.0: the subject is the recipient, the action the
 * purpose, the resource the individual, and the evidence stands in the context.
 */
@NullMarked
package se.lefi.examples.springboot.access;

import org.jspecify.annotations.NullMarked;
