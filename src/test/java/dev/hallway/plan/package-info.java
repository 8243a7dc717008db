/** Tests of the package. */
@NullMarked
package dev.hallway.plan;

import org.jspecify.annotations.NullMarked;
