package dev.hallway.terminal;

import dev.hallway.answer.EntitySummary;
import dev.hallway.answer.ReasonAnswer;
import dev.hallway.answer.RecommendationAnswer;
import dev.hallway.answer.RelatedAnswer;
import dev.hallway.answer.RelatedEntity;
import dev.hallway.answer.TalkSummary;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A tiny graph around eBPF, and the same with text that wants to do harm. */
final class Fixtures {
  /** Escape sequences, control characters of both sets, line breaks and a change of direction. */
  static final String HOSTILE =
      "\u001b[31mred\u001b]8;;http://evil.example\u0007\u009b2J\u0000\r\nnext\u202Eback\tend";

  static final EntitySummary EBPF =
      new EntitySummary("eBPF", "ebpf", "tool", List.of("BPF", "extended BPF"), 5);

  private Fixtures() {}

  static TalkSummary talk(String id, String title, String speaker, String devroom) {
    String start = id.substring(7, 11) + "-02-04T10:30:00";
    String end = id.substring(7, 11) + "-02-04T10:55:00";
    return talk(id, title, start, end, speaker, devroom, "https://fosdem.example/" + id);
  }

  static TalkSummary talk(
      String id,
      String title,
      String start,
      String end,
      String speaker,
      String devroom,
      @Nullable String url) {
    return new TalkSummary(
        id, title, devroom, "H.1", start, end, List.of(speaker), url, null, "scheduled");
  }

  static RelatedEntity related(
      String name, String type, double score, int first, List<Integer> years, String... reasons) {
    List<ReasonAnswer> why =
        List.of(reasons).stream()
            .map(text -> new ReasonAnswer(text, score / reasons.length, List.of()))
            .toList();
    int last = first + years.size() - 1;
    return new RelatedEntity(
        name, name.toLowerCase(Locale.ROOT), type, List.of(), score, first, last, years, why);
  }

  static RelatedAnswer related(List<RelatedEntity> related, List<RelatedEntity> people) {
    List<TalkSummary> talks =
        List.of(
            talk("fosdem-2020/7", "Tracing with bpftrace", "Ada Weaver", "Debugging"),
            talk("fosdem-2023/9", "Cilium for the impatient", "Bo Lund", "Network"));
    Map<Integer, Integer> byYear = new TreeMap<>(Map.of(2019, 1, 2020, 2, 2023, 2));
    return new RelatedAnswer(EBPF, related, talks, people, List.of(), List.of(), byYear);
  }

  static RelatedAnswer ebpf() {
    return related(
        List.of(
            related(
                "Cilium",
                "project",
                8,
                2020,
                List.of(1, 0, 0, 4),
                "in 5 talks together, first in 2020",
                "stated: Cilium is based on eBPF"),
            related("XDP", "tool", 4, 2019, List.of(1, 1), "in 2 talks together, first in 2019")),
        List.of(related("Bo Lund", "person", 2, 2023, List.of(2), "gave 2 talks")));
  }

  static RecommendationAnswer recommendation(String id, String title, String reason) {
    return new RecommendationAnswer(
        id,
        title,
        "Network",
        "H.1",
        "2023-02-05T14:00:00",
        "2023-02-05T14:25:00",
        List.of("Bo Lund", "Ada Weaver"),
        null,
        "https://video.example/" + id,
        0.5,
        List.of(new ReasonAnswer(reason, 0.5, List.of())));
  }
}
