package dev.hallway.web.site;

import dev.hallway.answer.Answers;
import dev.hallway.answer.DevroomAnswer;
import dev.hallway.answer.DevroomAnswer.DevroomYear;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** A devroom over all its years and names. */
@Controller
class DevroomController {
  private final Answers answers;
  private final Addresses to = new Addresses();

  DevroomController(Answers answers) {
    this.answers = answers;
  }

  @GetMapping("/devrooms/{slug}")
  String devroom(@PathVariable String slug, Model model) {
    DevroomAnswer answer = answers.devroom(slug);
    if (!answer.devroom().slug().equals(slug)) {
      return "redirect:" + to.entity(answer.devroom());
    }
    model.addAttribute("devroom", answer.devroom());
    model.addAttribute("topics", answer.topics());
    model.addAttribute("speakers", answer.speakers());
    model.addAttribute("years", answer.years().reversed());
    model.addAttribute(
        "timeline",
        Timeline.of(
            answer.years().stream()
                .collect(
                    Collectors.toMap(DevroomYear::year, year -> year.talks().size(), Integer::sum)),
            YearRange.of(answers.editions())));
    return "devroom";
  }
}
