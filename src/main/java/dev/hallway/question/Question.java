package dev.hallway.question;

import dev.hallway.schedule.EditionId;
import dev.hallway.schedule.TalkId;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A question as it was understood, its names not yet looked up. */
public sealed interface Question {
  /**
   * Returns the question in full: "What relates to eBPF since 2019?". Parsing it gives the same
   * question.
   */
  String inWords();

  /** What relates to something? */
  record RelatedTo(Names names, Years years) implements Question {
    @Override
    public String inWords() {
      return sentence("What relates to", names.inWords(), years.inWords());
    }
  }

  /**
   * Which talks are about something?
   *
   * @param years {@link Years#ALL} where an edition is given
   * @param edition the one edition that was asked for; null for all
   */
  record TalksAbout(Names names, Years years, @Nullable EditionId edition) implements Question {
    @Override
    public String inWords() {
      return sentence("Which talks are about", names.inWords(), years.inWords(), at(edition));
    }
  }

  /** Who speaks about something? */
  record SpeakersOn(Names names, Years years) implements Question {
    @Override
    public String inWords() {
      return sentence("Who speaks about", names.inWords(), years.inWords());
    }
  }

  /** Which devrooms are about something? */
  record DevroomsOn(Names names, Years years) implements Question {
    @Override
    public String inWords() {
      return sentence("Which devrooms are about", names.inWords(), years.inWords());
    }
  }

  /** Which talks did somebody give? */
  record TalksBy(String person, Years years) implements Question {
    @Override
    public String inWords() {
      return sentence("Which talks are by", person, years.inWords());
    }
  }

  /**
   * Which talks are like a talk?
   *
   * @param talk its id, its title, or a name
   */
  record TalksLike(String talk, Years years) implements Question {
    @Override
    public String inWords() {
      return sentence("Which talks are like", quoted(talk), years.inWords());
    }
  }

  /** Who is somebody? */
  record Person(String name) implements Question {
    @Override
    public String inWords() {
      return sentence("Who is", name);
    }
  }

  /** What is known about a talk? */
  record TalkDetail(TalkId id) implements Question {
    @Override
    public String inWords() {
      return sentence("What is", id.toString(), "about");
    }
  }

  /**
   * What should I see?
   *
   * @param edition null for the newest
   * @param interests may be empty
   */
  record Recommend(@Nullable EditionId edition, Names interests) implements Question {
    @Override
    public String inWords() {
      String about = interests.isEmpty() ? "" : "about " + interests.inWords();
      return sentence("What should I see", at(edition), about);
    }
  }

  /** How did something fare over the years? */
  record Development(Names names, Years years) implements Question {
    @Override
    public String inWords() {
      return sentence("How did", names.inWords(), "develop", years.inWords());
    }
  }

  /**
   * What changed?
   *
   * @param names what it changed around; empty for the whole conference
   */
  record Changes(Change change, Names names, Years years) implements Question {
    @Override
    public String inWords() {
      String around = names.isEmpty() ? "" : "around " + names.inWords();
      return sentence("What", change.inWords(), around, years.inWords());
    }
  }

  /**
   * Which talks prepare a talk?
   *
   * @param talk its id or its title
   */
  record WatchFirst(String talk) implements Question {
    @Override
    public String inWords() {
      return sentence("What should I watch before", quoted(talk));
    }
  }

  /**
   * What is the best way through an edition?
   *
   * @param edition null for the newest
   * @param interests may be empty
   */
  record Plan(@Nullable EditionId edition, Names interests) implements Question {
    @Override
    public String inWords() {
      String with = interests.isEmpty() ? "" : "with " + interests.inWords();
      String where = edition == null ? "" : "for " + name(edition);
      return sentence("What is the best plan", where, with);
    }
  }

  private static String at(@Nullable EditionId edition) {
    return edition == null ? "" : "at " + name(edition);
  }

  private static String name(EditionId edition) {
    return edition.conference().toUpperCase(Locale.ROOT) + " " + edition.year();
  }

  private static String quoted(String talk) {
    return talk.contains(" ") ? '"' + talk + '"' : talk;
  }

  private static String sentence(String... pieces) {
    return Stream.of(pieces).filter(piece -> !piece.isEmpty()).collect(Collectors.joining(" "))
        + "?";
  }
}
