package dev.hallway.mention;

/**
 * A technology that no list holds, read from schedules.
 *
 * @param name as the schedules write it most often
 * @param type one of the four kinds of technology
 * @param documents how many talks name it
 * @param probability in [0,1] that it is one
 */
public record LearnedName(String name, EntityType type, int documents, double probability) {}
