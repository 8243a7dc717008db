package dev.hallway.web.site;

import dev.hallway.answer.Answers;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** A report: who wrote it where, and what it says of which talks, in short quotes. */
@Controller
class ReportController {
  private static final int NAMES = 40;

  private final Answers answers;

  ReportController(Answers answers) {
    this.answers = answers;
  }

  @GetMapping("/reports/{id}")
  String report(@PathVariable String id, Model model) {
    var answer = answers.report(id);
    model.addAttribute("report", answer);
    model.addAttribute("entities", Excerpt.of(answer.entities(), NAMES));
    return "report";
  }
}
