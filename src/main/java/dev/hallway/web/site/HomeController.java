package dev.hallway.web.site;

import dev.hallway.answer.Answers;
import dev.hallway.question.QuestionParser;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The first page: ask, or look around. */
@Controller
class HomeController {
  private final Answers answers;

  HomeController(Answers answers) {
    this.answers = answers;
  }

  @GetMapping("/")
  String home(Model model) {
    model.addAttribute("atHome", true);
    model.addAttribute("examples", QuestionParser.examples());
    model.addAttribute("editions", answers.editions().editions().reversed());
    model.addAttribute("stats", answers.stats());
    return "home";
  }
}
