package dev.hallway.linking;

import dev.hallway.report.Report;
import dev.hallway.schedule.EditionId;
import dev.hallway.schedule.TalkId;
import java.util.List;
import java.util.Map;

/**
 * A report and the talks that a careful reader found in it.
 *
 * @param wanted by talk, whether the author was there
 * @param headings by talk, the report's own wording
 * @param optional the talks on which careful readers would disagree
 */
record TalkGold(
    Report report,
    List<EditionId> editions,
    Map<TalkId, Boolean> wanted,
    Map<TalkId, String> headings,
    java.util.Set<TalkId> optional) {}
