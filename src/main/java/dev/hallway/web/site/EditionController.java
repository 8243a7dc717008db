package dev.hallway.web.site;

import dev.hallway.answer.Answers;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The editions, and the programme of each. */
@Controller
class EditionController {
  private final Answers answers;

  EditionController(Answers answers) {
    this.answers = answers;
  }

  @GetMapping("/editions")
  String editions(Model model) {
    model.addAttribute("editions", answers.editions().editions().reversed());
    return "editions";
  }

  @GetMapping("/editions/{id}")
  String edition(@PathVariable String id, Model model) {
    model.addAttribute("programme", answers.programme(id));
    return "edition";
  }
}
