package dev.hallway.linking;

import java.util.regex.Pattern;

/**
 * A wording between two names that states a relation.
 *
 * @param between matches the whole text between the end of the first name and the start of the
 *     second
 * @param type the relation
 * @param reversed whether the second name is where the relation starts
 */
record RelationPattern(Pattern between, RelationType type, boolean reversed) {}
