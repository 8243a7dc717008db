package dev.hallway.plan;

import dev.hallway.corpus.CorpusTalk;

/**
 * A talk that was wanted and has no place in the plan.
 *
 * @param why for people to read, after the talk's title: "is on during 'Tracing Go'"
 */
public record MissedTalk(CorpusTalk talk, String why) {}
