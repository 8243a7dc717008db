/**
 * Neo4j Browser, set up for this graph: connected, with a guide, a style and the saved questions.
 *
 * <p>Start reading at {@code BrowserController}; what runs in the page before Neo4j Browser does
 * stands in {@code browser/open.js}.
 */
@NullMarked
package dev.hallway.web.browser;

import org.jspecify.annotations.NullMarked;
