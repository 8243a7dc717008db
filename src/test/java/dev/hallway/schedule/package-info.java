/** Tests of reading schedules, on small pictures of every dialect. */
@NullMarked
package dev.hallway.schedule;

import org.jspecify.annotations.NullMarked;
