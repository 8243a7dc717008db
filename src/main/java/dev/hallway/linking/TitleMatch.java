package dev.hallway.linking;

/**
 * Where in a passage a talk's title is said best.
 *
 * @param first place of the first word that the title has
 * @param last place after the last one
 * @param mass how telling the shared stems are together, in nats
 * @param coverage share of the title's weight that is said, in [0,1]; of the main part where that
 *     is more
 * @param run share of the title's weight said in one go, in its order, in [0,1]; of the main part
 *     where that is more
 * @param shared the shared stems, the most telling first
 */
record TitleMatch(int first, int last, double mass, double coverage, double run, Stems shared) {}
