package dev.hallway.web.site;

import dev.hallway.answer.Answers;
import dev.hallway.answer.EditionsAnswer.EditionAnswer;
import dev.hallway.answer.RecommendationAnswer;
import dev.hallway.answer.TalkAnswer;
import java.util.List;
import java.util.function.IntPredicate;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** A talk: everything known, what is like it, and what attendees wrote. */
@Controller
class TalkController {
  private static final int SIMILAR = 6;
  private static final int EARLIER = 3;

  private final Answers answers;

  TalkController(Answers answers) {
    this.answers = answers;
  }

  @GetMapping("/talks/{edition}/{event}")
  String talk(@PathVariable String edition, @PathVariable String event, Model model) {
    String id = edition + "/" + event;
    TalkAnswer answer = answers.talk(id);
    List<EditionAnswer> editions = answers.editions().editions();
    EditionAnswer held =
        editions.stream().filter(e -> e.id().equals(answer.edition())).findFirst().orElseThrow();
    model.addAttribute("answer", answer);
    model.addAttribute("talk", answer.talk());
    model.addAttribute("edition", held);
    model.addAttribute("prose", Prose.of(answer.abstractText()));
    model.addAttribute("links", TalkLinks.of(answer));
    model.addAttribute("event", new TalkEvent(answer, held).json());
    model.addAttribute("earlier", answers.watchFirst(id, EARLIER).before());
    model.addAttribute("sameYear", similar(id, editions, year -> year == held.year()));
    model.addAttribute("otherYears", similar(id, editions, year -> year != held.year()));
    return "talk";
  }

  private List<RecommendationAnswer> similar(
      String id, List<EditionAnswer> editions, IntPredicate which) {
    List<String> among =
        editions.stream().filter(e -> which.test(e.year())).map(EditionAnswer::id).toList();
    return among.isEmpty() ? List.of() : answers.similar(id, SIMILAR, among).similar();
  }
}
