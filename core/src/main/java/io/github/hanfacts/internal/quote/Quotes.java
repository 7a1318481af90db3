package io.github.hanfacts.internal.quote;

import io.github.hanfacts.Fact;
import io.github.hanfacts.internal.lexicon.WordList;
import io.github.hanfacts.internal.resolve.Reading;
import java.util.List;

/**
 * The room's door: finds quotes and their speakers. Marks are paired, reporting words found, then
 * the grammar of each language decides what they govern; speakers are resolved over the whole
 * document.
 */
public final class Quotes {

  private Quotes() {}

  /** The word lists of this room. */
  public static List<WordList<?>> lists() {
    return QuoteWords.lists();
  }

  /** Adds the quotes of a document. */
  public static void find(Reading reading, List<Fact> facts) {
    List<Cue> cues = Cues.find(reading.lexed());
    Scene scene = new Scene(reading.lexed(), cues);
    scene.names.learnFromTitles(reading.lexed().lexemes());
    scene.names.learnLatin();
    ChineseGrammar chinese = new ChineseGrammar(scene);
    EnglishGrammar english = new EnglishGrammar(scene);
    int length = scene.text.length();
    for (Cue cue : cues) {
      if (scene.marks.around(cue.start()) == null) {
        if (cue.chinese()) {
          chinese.read(cue, 0, length, false);
        } else {
          english.read(cue, 0, length, false);
        }
      }
    }
    new Transcripts(scene).find();
    new Continuations(scene, chinese).find();
    for (Cue cue : cues) {
      Piece around = scene.marks.around(cue.start());
      if (around != null && around.taken) {
        if (cue.chinese()) {
          chinese.read(cue, around.start, around.end, true);
        } else {
          english.read(cue, around.start, around.end, true);
        }
      }
    }
    new Speakers(scene).resolve(facts);
  }
}
