package dev.hallway.question;

import dev.hallway.question.Phrase.Keyword;
import dev.hallway.question.PhraseMatcher.Fit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The phrases that questions are made of.
 *
 * <p>Of all phrases that fit, the one with most keywords counts, so that the order of the table
 * only decides between equals.
 */
final class Grammar {
  private static final String PHRASES =
      """
      @what = what|which
      @is = is|are|was|were
      @did = did|do|does|has|have|had
      @talks = talk|talks|presentation|presentations|session|sessions|lecture|lectures|keynote|keynotes|lightning talks|recordings|videos
      @about = about|on|regarding|covering|concerning|mentioning|involving|discussing|around|that mention|that cover|that discuss
      @speak = speak|speaks|spoke|spoken|speaking|talk|talks|talked|talking|present|presents|presented|presenting
      @give = give|gives|gave|given|giving|hold|held|present|presented|do|did|done
      @things = thing|things|tool|tools|technology|technologies|project|projects|software|language|languages|standard|standards|topic|topics|stuff|something|anything|everything
      @relates = relate|relates|related|relating|connect|connects|connected|linked|close|akin
      @like = like|similar to|resembling|comparable to|comparable with
      @people = people|person|persons|speaker|speakers|expert|experts
      @devrooms = devroom|devrooms|dev room|dev rooms|developer room|developer rooms|track|tracks|room|rooms
      @see = see|watch|attend|visit|hear|go to|look at|listen to
      @should = should|could|can|shall|must|would|do
      @plan = plan|plans|itinerary
      @make = make|build|create|draw up|propose|suggest|give
      @weekend = weekend|day|days|visit|time|trip|fosdem
      @develop = develop|developed|evolve|evolved|change|changed|fare|fared|grow|grown|grew|do|done|doing
      @overtime = over years|over the years|over time|through years|through the years|year by year|by year|across editions|over editions
      @appear = appear|appeared|emerge|emerged|arrive|arrived|come up|came up
      @fade = fade|fades|faded|fading|fall|falls|fell|fallen|falling|decline|declines|declined|declining|disappear|disappeared|vanish|vanished
      @near = around|beside|besides|near|next to|close to

      DETAIL    | @what? @is? talk? about? {id} about?
      LIKE      | @what? @is? @talks? @is? (@like|@relates to|@relates with) {id}

      RELATED   | @what? @things? @is? @relates (to|with) {x}
      RELATED   | @what? @things? (goes|go|comes|come|belongs|belong) (with|together with|to) {x}
      RELATED   | @what? @things? (has|have) to do with {x}
      RELATED   | @what @things? (use|uses|build on|builds on|depend on|depends on|connects) {x}
      RELATED   | @what @is {x} @relates (to|with)?
      RELATED   | @what @is {x} used (with|for|by)
      RELATED   | @what @did {x} (relate|connect) to
      RELATED   | how @is {x} @relates
      RELATED   | how @is {x} @relates (to|with) {x}
      RELATED   | how @did {x} @relates
      RELATED   | how @did {x} @relates (to|with) {x}
      RELATED   | how @did {x} use {x}
      RELATED   | compare {x}
      RELATED   | @what @is? (relation|relationship|connection|link|difference) (between|of|with|to) {x}
      RELATED   | (alternatives|alternative|neighbours|neighbors|relatives) (to|of|for) {x}
      RELATED   | @what? @is? @things @is? @like {x}
      RELATED   | what? about {x}
      RELATED   | what @is {x}

      ABOUT     | @what? @is? @talks @is? @give? @about {x}
      ABOUT     | @what? @is? @talks (that|which)? (mention|mentions|cover|covers|discuss|discusses|deal with|deals with|name|names|explain|explains) {x}
      ABOUT     | @what? @is? @talks @relates (to|with) {x}
      ABOUT     | what @is? (said|presented|shown|told|hot|happening)? (about|on|in|with) {x}
      ABOUT     | @what? @is? {x} @talks

      SPEAKERS  | who (@is|@did)? been? @speak @about {x}
      SPEAKERS  | who (@did|@is)? @give @talks @about {x}
      SPEAKERS  | who (knows|know|works on|work on|is behind) (lot|much|something)? about? {x}
      SPEAKERS  | @what? @is? @people (who|that)? (@is|@did)? @speak? @about {x}
      SPEAKERS  | @what? @is? @people (who|that)? (know|knows|works on|work on) (lot|much|something)? about? {x}
      SPEAKERS  | @what? @is? {x} @people

      DEVROOMS  | in? @what? @is? @devrooms (@is|@did|that|deal|deals|to|had)? (@about|about|for|with|cover|covers|discuss|discusses|talks|talks on|@talks about) {x}
      DEVROOMS  | in? @what @devrooms (@is|@did|can i) {x} (discussed|presented|covered|featured|mentioned|appear|appears|@speak about|found)
      DEVROOMS  | where @is {x} (discussed|presented|covered|featured|@speak about)
      DEVROOMS  | where (can|do|should) (i|we|you) (hear|learn|listen) (about|to) {x}
      DEVROOMS  | @what? @is? {x} @devrooms

      BY        | @what? @is? @talks @is? @give? (by|from|of|with) {x}
      BY        | @what (@did|@is) {x} @speak (about|on)?
      BY        | @what @did {x} (@give|say|said)
      BY        | @what @talks @did {x} @give?
      BY        | (@did|when did) {x} @speak
      BY        | {x} 's @talks
      BY        | by {x}

      LIKE      | @what? @is? @talks? @is? (similar to|resembling|comparable to|comparable with) {x}
      LIKE      | @what? @is? @talks @is? like {x}
      LIKE      | @what @is like {x}
      LIKE      | more @talks? like {x}

      PERSON    | who @is {x}
      PERSON    | (person|speaker) {x}
      PERSON    | who @is @people {x}

      RECOMMEND | @what (@talks|@things)? @should (i|we|you) (@see|recommend|suggest) (@about|for|to do with|if i like)? {x}?
      RECOMMEND | @what? to @see (@about|for)? {x}?
      RECOMMEND | (recommend|suggest|propose) (me|us)? (@talks|@things)? (@about|for|to do with)? {x}?
      RECOMMEND | (recommendation|recommendations|suggestions|tips) (@about|for)? {x}?
      RECOMMEND | @what @is? (@talks|@things)? worth (seeing|watching|attending|hearing|visiting) (@about|for)? {x}?
      RECOMMEND | i am? (interested in|into|like|love|care about) {x}

      PLAN      | @what? @is? my? best? @plan
      PLAN      | @what? @is? my? best? @plan (with|@about|for) {x}
      PLAN      | @make (me|us)? @plan
      PLAN      | @make (me|us)? @plan (with|@about|for) {x}
      PLAN      | plan (my|our|best)? @weekend
      PLAN      | plan (my|our|best)? @weekend (with|@about|for|if i like) {x}
      PLAN      | how @should (i|we) (plan|spend) (my|our) @weekend
      PLAN      | how @should (i|we) (plan|spend) (my|our) @weekend (with|@about|for|if i like) {x}

      BEFORE    | @what (@talks|@things)? @should (i|we|you) @see first? (before|for|ahead of|to prepare for) @talks? {id}
      BEFORE    | @what (@talks|@things)? @should (i|we|you) @see first? (before|ahead of|to prepare for) @talks? {x}
      BEFORE    | @what (@talks|@things)? @should (i|we|you) @see first for @talks? {x}
      BEFORE    | @what? (@talks|@things)? to? @see first? (before|for|ahead of) @talks? {id}
      BEFORE    | @what? (@talks|@things)? to @see first? (before|ahead of|to prepare for) @talks? {x}
      BEFORE    | @what? @is? @talks (that|to)? (prepare|prepares|lead to|leads to|lead up to|leads up to) (me|us|for|me for|us for)? {x}
      BEFORE    | (prepare|prepare me|prepare us) for @talks? {id}
      BEFORE    | @see first @talks? {id}
      BEFORE    | before @talks? {id}

      DEVELOPMENT | how @did {x} @develop @overtime?
      DEVELOPMENT | how popular @is {x} @overtime?
      DEVELOPMENT | {x} @overtime
      DEVELOPMENT | compare {x} @overtime
      DEVELOPMENT | @what? @is? (trend|trends|history|development|evolution|popularity|career|rise|fall) (of|for|in) {x} @overtime?
      DEVELOPMENT | @what @did? (change|changed) (in|with|about|for) {x} @overtime?

      CHANGED   | @what? @is? (trend|trends) @overtime?
      CHANGED   | @what @did? (change|changed) @overtime?
      CHANGED   | @what @did? (change|changed) @near {x}
      NEW       | @what @things? @is? (new|newcomers)
      NEW       | @what @things? @is? (new|newcomers) @near {x}
      NEW       | @what @things? @did? @appear
      NEW       | @what @things? @did? @appear @near {x}
      NEW       | @what @things? @is? (newly|recently) @relates (to|with) {x}
      RISING    | @what @things? (@is|@did)? (rise|rises|rising|rose|risen|trending|grow|grows|growing|grew|hot)
      FADED     | @what @things? (@is|@did)? @fade
      FADED     | @what @things? (@is|@did)? @fade (@near|from around|away from) {x}
      """;

  /** What comes before a question and adds nothing. */
  private static final String OPENINGS =
      """
      | (please|hi|hello|hey|hallway|ok|okay|so|well)
      | (can|could|would|will) you please?
      | (tell|show|give|find|get) (me|us)
      | let (me|us) know
      | (find|show|list)
      | do you know
      | i (want|need|would like|would love) to (know|see|find|learn|hear|read)
      | i am? looking for
      """;

  /** What comes after a question and adds nothing. */
  private static final String CLOSINGS =
      """
      | please
      | (thanks|thank you|thx)
      | (at|in|during) fosdem
      """;

  /** Words that look like misspelt keywords and are none. */
  private static final Set<String> LOOKALIKES =
      Set.of("tasks", "talos", "tracy", "trace", "traces", "rust", "speck", "linker", "form");

  private final List<Reading> readings = new ArrayList<>();
  private final List<Phrase> openings;
  private final List<Phrase> closings;
  private final Spelling spelling;

  private record Reading(Intent intent, Phrase phrase) {}

  /** A phrase that fits, and what it asks for. */
  record Understanding(Intent intent, Fit fit) {}

  Grammar() {
    Map<String, String> sets = new HashMap<>();
    Set<String> right = new HashSet<>(LOOKALIKES);
    for (String line : PHRASES.lines().filter(text -> !text.isBlank()).toList()) {
      if (line.startsWith("@")) {
        String[] set = line.split(" = ", 2);
        sets.put(set[0], set[1]);
      } else {
        String[] row = line.split("\\|", 2);
        Intent intent = Intent.valueOf(row[0].strip().toUpperCase(Locale.ROOT));
        readings.add(new Reading(intent, Phrase.of(row[1], sets)));
      }
    }
    openings = phrases(OPENINGS);
    closings = phrases(CLOSINGS);
    readings.forEach(reading -> collectKeywords(reading.phrase, right));
    openings.forEach(phrase -> collectKeywords(phrase, right));
    TimeWords.phrases().forEach(phrase -> collectKeywords(phrase, right));
    spelling = new Spelling(right);
  }

  private static List<Phrase> phrases(String table) {
    return table.lines().map(line -> Phrase.of(line.substring(1), Map.of())).toList();
  }

  private static void collectKeywords(Phrase phrase, Set<String> keywords) {
    for (Phrase.Element element : phrase.elements()) {
      if (element instanceof Keyword keyword) {
        keyword.wordings().forEach(keywords::addAll);
      }
    }
  }

  /** Returns how keywords may be spelt. */
  Spelling spelling() {
    return spelling;
  }

  /** Finds the phrase that fits the words best. */
  Optional<Understanding> understand(List<Word> words) {
    Understanding best = null;
    for (Reading reading : readings) {
      Optional<Fit> fit = PhraseMatcher.matchWhole(reading.phrase, words, spelling);
      if (fit.isPresent() && (best == null || fit.get().score() > best.fit.score())) {
        best = new Understanding(reading.intent, fit.get());
      }
    }
    return Optional.ofNullable(best);
  }

  /** Returns the words without politeness at either end. */
  List<Word> withoutFrame(List<Word> words) {
    List<Word> rest = words;
    boolean changed = true;
    while (changed) {
      int size = rest.size();
      rest = withoutClosing(withoutOpening(rest));
      changed = rest.size() < size;
    }
    return rest;
  }

  private List<Word> withoutOpening(List<Word> words) {
    for (Phrase opening : openings) {
      Optional<Fit> fit = PhraseMatcher.matchFrom(opening, words, 0, spelling);
      if (fit.isPresent()) {
        return words.subList(fit.get().end(), words.size());
      }
    }
    return words;
  }

  private List<Word> withoutClosing(List<Word> words) {
    for (Phrase closing : closings) {
      for (int start = Math.max(1, words.size() - 2); start < words.size(); start++) {
        Optional<Fit> fit = PhraseMatcher.matchFrom(closing, words, start, spelling);
        if (fit.isPresent() && fit.get().end() == words.size()) {
          return words.subList(0, start);
        }
      }
    }
    return words;
  }
}
