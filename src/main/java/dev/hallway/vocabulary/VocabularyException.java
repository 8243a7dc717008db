package dev.hallway.vocabulary;

/** Says which file and entry of the vocabulary cannot be used and what to change in it. */
public final class VocabularyException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  VocabularyException(String message) {
    super(message);
  }

  VocabularyException(String message, Throwable cause) {
    super(message, cause);
  }
}
