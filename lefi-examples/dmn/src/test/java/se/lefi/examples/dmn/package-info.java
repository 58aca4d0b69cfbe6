@NullMarked
package se.lefi.examples.dmn;

import org.jspecify.annotations.NullMarked;
