package dev.hallway.web;

import dev.hallway.answer.Problem;
import dev.hallway.answer.ProblemException;
import java.util.List;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/**
 * Turns what went wrong in the API into problem details (RFC 9457) that name the value and the
 * remedy.
 */
@RestControllerAdvice(annotations = RestController.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class ProblemAdvice {
  @ExceptionHandler
  ResponseEntity<Problem> problem(ProblemException e) {
    return respond(e.problem());
  }

  @ExceptionHandler
  ResponseEntity<Problem> missing(MissingServletRequestParameterException e) {
    return respond(
        Problem.of(
            400,
            "A parameter is missing",
            "'%s' is missing; add ?%s=…".formatted(e.getParameterName(), e.getParameterName()),
            List.of()));
  }

  @ExceptionHandler
  ResponseEntity<Problem> mistyped(MethodArgumentTypeMismatchException e) {
    return respond(
        Problem.of(
            400,
            "A parameter has the wrong form",
            "'%s' is '%s', which is no number".formatted(e.getName(), e.getValue()),
            List.of()));
  }

  @ExceptionHandler
  ResponseEntity<Problem> unreadable(HttpMessageNotReadableException e) {
    return respond(
        Problem.of(
            400,
            "The body is no JSON of the expected form",
            String.valueOf(e.getMostSpecificCause().getMessage()).lines().findFirst().orElse(""),
            List.of()));
  }

  private static ResponseEntity<Problem> respond(Problem problem) {
    return ResponseEntity.status(HttpStatus.valueOf(problem.status()))
        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
        .body(problem);
  }
}
