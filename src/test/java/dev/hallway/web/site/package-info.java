@NullMarked
package dev.hallway.web.site;

import org.jspecify.annotations.NullMarked;
