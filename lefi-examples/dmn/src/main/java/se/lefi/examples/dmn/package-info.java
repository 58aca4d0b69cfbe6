/** A rule book as a DMN file: the law table and the requirement table, walked and written down for other decision engines. */
@NullMarked
package se.lefi.examples.dmn;

import org.jspecify.annotations.NullMarked;
