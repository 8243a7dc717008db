/**
 * The pages that people read: rendered on the server, with small scripts on top.
 *
 * <p>Start reading at {@link dev.hallway.web.site.HomeController}. A controller asks {@link
 * dev.hallway.answer.Answers} and hands the answer to the template of the same name in {@code
 * templates/}; {@link dev.hallway.web.site.Addresses} knows where everything is. Scripts and styles
 * are in {@code assets/}.
 */
@NullMarked
package dev.hallway.web.site;

import org.jspecify.annotations.NullMarked;
