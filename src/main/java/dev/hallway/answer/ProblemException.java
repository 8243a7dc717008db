package dev.hallway.answer;

import java.util.List;

/** Says why there is no answer. */
public final class ProblemException extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final transient Problem problem;

  public ProblemException(Problem problem) {
    super(problem.detail());
    this.problem = problem;
  }

  /** Creates the problem of a thing that is not in the graph (404). */
  public static ProblemException unknown(String title, String detail, List<String> nearest) {
    return new ProblemException(Problem.of(404, title, detail, nearest));
  }

  /** Creates the problem of a request that can not be understood (400). */
  public static ProblemException bad(String title, String detail) {
    return new ProblemException(Problem.of(400, title, detail, List.of()));
  }

  /** Returns what is wrong. */
  public Problem problem() {
    return problem;
  }
}
