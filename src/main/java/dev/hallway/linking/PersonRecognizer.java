package dev.hallway.linking;

import dev.hallway.report.Block;
import dev.hallway.report.Report;
import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.util.Triple;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds what a conditional random field takes for names of people.
 *
 * <p>Source of the model: Stanford CoreNLP's three-class recogniser. It is loaded at the first use,
 * which takes some seconds and 300 MB; talks are read without it.
 */
final class PersonRecognizer {
  private static final String MODEL =
      "edu/stanford/nlp/models/ner/english.all.3class.distsim.crf.ser.gz";

  private PersonRecognizer() {}

  /** A stretch of a text, {@code label} PERSON, ORGANIZATION or LOCATION. */
  record Span(String label, int start, int end) {
    Span movedBy(int offset) {
      return new Span(label, start + offset, end + offset);
    }
  }

  /** Returns the stretches of a report's text that are named, code left out, in its order. */
  static List<Span> find(Report report) {
    List<Span> spans = new ArrayList<>();
    for (Block block : report.blocks()) {
      if (block.kind() != Block.Kind.CODE) {
        find(report.textOf(block)).forEach(span -> spans.add(span.movedBy(block.start())));
      }
    }
    return spans;
  }

  /** Returns the stretches of {@code text} that are named, in its order. */
  static List<Span> find(String text) {
    List<Span> spans = new ArrayList<>();
    for (Triple<String, Integer, Integer> one : Model.CRF.classifyToCharacterOffsets(text)) {
      spans.add(new Span(one.first(), one.second(), one.third()));
    }
    return spans;
  }

  /** Holds the model, so that it is loaded when first asked for, once for all threads. */
  private static final class Model {
    static final CRFClassifier<CoreLabel> CRF = load();

    private static CRFClassifier<CoreLabel> load() {
      try {
        return CRFClassifier.getClassifier(MODEL);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      } catch (ClassNotFoundException e) {
        throw new IllegalStateException(
            "%s does not fit the CoreNLP on the class path; use models of its version"
                .formatted(MODEL),
            e);
      }
    }
  }
}
