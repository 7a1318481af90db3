package io.github.hanfacts.cli;

import io.github.hanfacts.Document;
import io.github.hanfacts.FactExtractor;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;

/**
 * Extracts from documents as they come, on one or several threads, and writes their facts in the
 * order of the documents. Holds a few documents for each thread, never all. To be used from one
 * thread.
 */
final class Batch implements DocumentReader.Sink, AutoCloseable {

  private static final int DOCUMENTS_PER_THREAD = 4;

  private final FactExtractor extractor;
  private final DocumentWriter writer;
  private final Output out;
  private final ErrorLog errors;
  private final Progress progress;
  private final int threads;
  private final ExecutorService workers;
  private final Queue<Future<String>> pending = new ArrayDeque<>();
  private boolean first = true;

  Batch(
      FactExtractor extractor,
      DocumentWriter writer,
      Output out,
      ErrorLog errors,
      Progress progress,
      int threads) {
    this.extractor = extractor;
    this.writer = writer;
    this.out = out;
    this.errors = errors;
    this.progress = progress;
    this.threads = threads;
    this.workers =
        Executors.newFixedThreadPool(
            threads,
            task -> {
              Thread thread = new Thread(task, "hanfacts");
              thread.setDaemon(true); // a broken output ends the command at once
              return thread;
            });
    out.write(writer.heading());
  }

  @Override
  public void accept(Document document, String place) {
    FutureTask<String> task = new FutureTask<>(() -> facts(document, place));
    pending.add(task);
    if (threads == 1) {
      task.run();
    } else {
      workers.execute(task);
    }
    while (!pending.isEmpty()
        && (pending.size() > threads * DOCUMENTS_PER_THREAD || pending.element().isDone())) {
      writeNext();
    }
  }

  /** Waits for the documents that are still worked on and writes them. */
  @Override
  public void close() {
    while (!pending.isEmpty()) {
      writeNext();
    }
    workers.shutdown();
  }

  private void writeNext() {
    progress.step();
    try {
      String facts = pending.remove().get();
      if (!first) {
        out.write(writer.separator());
      }
      first = false;
      out.write(facts);
      out.flush();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof InputError error) {
        errors.report(error);
      } else {
        throw new IllegalStateException(e.getCause());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }

  /** One document that goes wrong, whatever the reason, must not end the batch. */
  private String facts(Document document, String place) throws InputError {
    try {
      return writer.write(extractor.extract(document));
    } catch (IllegalArgumentException e) {
      throw new InputError(place, String.valueOf(e.getMessage()));
    } catch (OutOfMemoryError e) {
      throw new InputError(place, "not enough memory, give Java more with -Xmx");
    } catch (RuntimeException | StackOverflowError e) {
      throw new InputError(place, "failed inside hanfacts, please report it: " + e);
    }
  }
}
