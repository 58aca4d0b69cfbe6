/** A service that decides requests, and keeps a receipt of every decision. */
@NullMarked
package se.lefi.examples.springboot;

import org.jspecify.annotations.NullMarked;
