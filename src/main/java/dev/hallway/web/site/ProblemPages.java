package dev.hallway.web.site;

import dev.hallway.answer.Answers;
import dev.hallway.answer.Problem;
import dev.hallway.answer.ProblemException;
import dev.hallway.question.QuestionParser;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.NoHandlerFoundException;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/** Says on a page why there is none, with the names near the one that was asked for. */
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class ProblemPages {
  private static final int NEAREST = 6;

  private final Answers answers;

  ProblemPages(Answers answers) {
    this.answers = answers;
  }

  @ExceptionHandler
  ModelAndView problem(ProblemException e) {
    return page(e.problem());
  }

  @ExceptionHandler({
    MissingServletRequestParameterException.class,
    MethodArgumentTypeMismatchException.class
  })
  ModelAndView incomplete(HttpServletRequest request) {
    return page(
        Problem.of(
            400,
            "Not a complete address",
            "'%s' lacks a part, or has one of another form than it takes"
                .formatted(request.getRequestURI()),
            List.of()));
  }

  /** Answers a request for an address that nothing has: programs in JSON, people with a page. */
  @ExceptionHandler({NoHandlerFoundException.class, NoResourceFoundException.class})
  Object lost(HttpServletRequest request) {
    String path = request.getRequestURI();
    if (path.startsWith("/api/")) {
      return ResponseEntity.status(HttpStatus.NOT_FOUND)
          .contentType(MediaType.APPLICATION_PROBLEM_JSON)
          .body(
              Problem.of(
                  404,
                  "No such address",
                  "'%s' is not an address of Hallway; see GET /api/editions, /api/ask?q=…, /api/related?name=…"
                      .formatted(path),
                  List.of()));
    }
    String last = path.replaceFirst("/+$", "").replaceFirst("^.*/", "");
    return page(
        Problem.of(
            404,
            "No such page",
            "'%s' is not an address of Hallway".formatted(path),
            last.isBlank()
                ? List.of()
                : answers.search(last, NEAREST).entities().stream()
                    .map(entity -> entity.name())
                    .toList()));
  }

  private static ModelAndView page(Problem problem) {
    return new ModelAndView(
        "problem",
        Map.of("problem", problem, "examples", QuestionParser.examples()),
        HttpStatus.valueOf(problem.status()));
  }
}
