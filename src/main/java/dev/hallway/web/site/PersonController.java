package dev.hallway.web.site;

import dev.hallway.answer.Answers;
import dev.hallway.answer.PersonAnswer;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** A person: all talks of all editions, and what they were about. */
@Controller
class PersonController {
  private final Answers answers;
  private final Addresses to = new Addresses();

  PersonController(Answers answers) {
    this.answers = answers;
  }

  @GetMapping("/people/{slug}")
  String person(@PathVariable String slug, Model model) {
    PersonAnswer answer = answers.person(slug);
    if (!answer.person().slug().equals(slug)) {
      return "redirect:" + to.entity(answer.person());
    }
    model.addAttribute("person", answer.person());
    model.addAttribute("years", Talks.byYear(answer.talks()));
    model.addAttribute("together", answer.sharedStages());
    model.addAttribute("topics", TopicTable.of(answer.topicsByYear()));
    model.addAttribute(
        "timeline", Timeline.of(Talks.perYear(answer.talks()), YearRange.of(answers.editions())));
    return "person";
  }
}
