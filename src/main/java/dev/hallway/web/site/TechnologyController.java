package dev.hallway.web.site;

import dev.hallway.answer.Answers;
import dev.hallway.answer.NeighbourhoodAnswer;
import dev.hallway.answer.TechnologyAnswer;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** A technology: what relates to it, and its talks. */
@Controller
class TechnologyController {
  /** As many as can be told apart in one picture. */
  private static final int NEIGHBOURS = 14;

  private static final int STATEMENTS = 12;

  private final Answers answers;
  private final Addresses to = new Addresses();

  TechnologyController(Answers answers) {
    this.answers = answers;
  }

  @GetMapping("/technologies/{slug}")
  String technology(@PathVariable String slug, Model model) {
    TechnologyAnswer answer = answers.technology(slug);
    if (!answer.technology().slug().equals(slug)) {
      return "redirect:" + to.entity(answer.technology());
    }
    NeighbourhoodAnswer neighbourhood = answers.neighbourhood(slug, NEIGHBOURS);
    model.addAttribute("technology", answer.technology());
    model.addAttribute("quotes", Excerpt.of(answer.quotes()));
    model.addAttribute("relations", answer.relations().stream().limit(STATEMENTS).toList());
    model.addAttribute("related", neighbourhood.related());
    model.addAttribute("picture", NeighbourhoodPicture.of(neighbourhood));
    model.addAttribute("timeline", Timeline.of(answer.years(), YearRange.of(answers.editions())));
    return "technology";
  }

  @GetMapping("/technologies/{slug}/talks")
  String talks(@PathVariable String slug, Model model) {
    TechnologyAnswer answer = answers.technology(slug);
    if (!answer.technology().slug().equals(slug)) {
      return "redirect:" + to.entity(answer.technology()) + "/talks";
    }
    model.addAttribute("about", answer.technology());
    model.addAttribute("years", answer.years().reversed());
    model.addAttribute("timeline", Timeline.of(answer.years(), YearRange.of(answers.editions())));
    return "talks";
  }
}
