/** The article of the page, from the first script's side: answers at once, though the script that reads it is loaded first. */
import type { PageState } from "../shared/messages";
import { ask, ContextGone } from "../shared/send";
import {
  type CommandName,
  type CreateReader,
  READER_GLOBAL,
  type Reader,
  type ReaderOptions,
} from "./reader-api";

function readerMaker(): CreateReader | null {
  const maker = (globalThis as Record<string, unknown>)[READER_GLOBAL];
  return typeof maker === "function" ? (maker as CreateReader) : null;
}

async function load(): Promise<CreateReader> {
  if (!readerMaker()) {
    // A background that is just being installed or updated answers the second time.
    await ask({ type: "loadReader" }).catch(() => ask({ type: "loadReader" }));
  }
  const make = readerMaker();
  if (!make) throw new Error("The reader's script could not be loaded.");
  return make;
}

export class Article implements Reader {
  readonly #options: ReaderOptions;
  #reader: Reader | null = null;
  #status: PageState["status"] = "reading";
  #isDestroyed = false;

  constructor(options: ReaderOptions) {
    this.#options = options;
    void this.#start();
  }

  get state(): PageState {
    if (this.#reader) return this.#reader.state;
    // The day is read by the reader's script.
    return { status: this.#status, date: null, people: [] };
  }

  goTo(person: string, nth: number): Promise<boolean> {
    return this.#reader?.goTo(person, nth) ?? Promise.resolve(false);
  }

  command(name: CommandName): Promise<boolean> {
    return this.#reader?.command(name) ?? Promise.resolve(false);
  }

  destroy(): void {
    this.#isDestroyed = true;
    this.#reader?.destroy();
    this.#reader = null;
  }

  async #start(): Promise<void> {
    try {
      const create = await load();
      // The reader may have switched off, or gone on to another article, while the script was on its way.
      if (!this.#isDestroyed) this.#reader = create(this.#options);
    } catch (error) {
      if (error instanceof ContextGone) this.#options.gone();
      else this.#status = "failed";
    }
  }
}
