package dev.hallway.web.site;

import dev.hallway.answer.Answers;
import dev.hallway.answer.OrganizationAnswer;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** An organisation: the talks that name it, and what it is named with. */
@Controller
class OrganizationController {
  private static final int TALKS = 20;

  private final Answers answers;
  private final Addresses to = new Addresses();

  OrganizationController(Answers answers) {
    this.answers = answers;
  }

  @GetMapping("/organizations/{slug}")
  String organization(@PathVariable String slug, Model model) {
    OrganizationAnswer answer = answers.organization(slug);
    if (!answer.organization().slug().equals(slug)) {
      return "redirect:" + to.entity(answer.organization());
    }
    model.addAttribute("answer", answer);
    model.addAttribute("quotes", Excerpt.of(answer.quotes()));
    model.addAttribute(
        "talks",
        Excerpt.of(
            answer.years().reversed().stream().flatMap(year -> year.talks().stream()).toList(),
            TALKS));
    model.addAttribute("timeline", Timeline.of(answer.years(), YearRange.of(answers.editions())));
    return "organization";
  }
}
