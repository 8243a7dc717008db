/** Tests of reading reports, on small pictures of every format. */
@NullMarked
package dev.hallway.report;

import org.jspecify.annotations.NullMarked;
