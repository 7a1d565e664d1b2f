/**
 * Where the content script begins. It may be injected twice: after an update of the extension the new script finds an old one,
 * in the same world (then it is reached through RUNNING) or in one whose extension is gone (then through an event of the page's
 * document, and what it left behind is swept away).
 */
import type { Answers, Envelope } from "../shared/messages";
import { READ_ANYWAY, RUNNING } from "../shared/running";
import { isContextAlive } from "../shared/send";
import { isFramed } from "./frame";
import { isPageRequest } from "./guard";
import { Session } from "./session";
import { UNPAINTED_MS } from "./timing";
import { sweep } from "./traces";

/** Says to a script whose extension is gone that another has come. Neutral, as the page can hear it. */
const TAKEOVER = "annotator-takeover";

const world = globalThis as Record<string, unknown>;

function begin(): void {
  const before = world[RUNNING];
  if (typeof before === "function") before();
  // Only where somebody left something: a page that was never annotated must not be able to tell that the extension is there.
  if (performance.now() > UNPAINTED_MS && sweep(document)) document.dispatchEvent(new Event(TAKEOVER));

  // A script that has met no article leaves nothing and answers nothing: even to listen to the popup costs a page more than all that is done there.
  const session = new Session(() => {
    document.addEventListener(TAKEOVER, onTakeover);
    chrome.runtime.onMessage.addListener(onMessage);
  });
  const onMessage = (
    message: unknown,
    sender: chrome.runtime.MessageSender,
    sendResponse: (answer: Envelope<Answers["pageState" | "goTo" | "command"]>) => void,
  ): boolean => {
    if (sender.id !== chrome.runtime.id || !isPageRequest(message)) return false;
    if (message.type === "settingsChanged") {
      session.settingsChanged();
      return false;
    }
    // What is meant for frames is answered by one that holds an article, and by nobody where none does.
    if (isFramed() ? !session.hasArticle : message.to !== undefined) return false;
    if (message.to === "focused" && !document.hasFocus()) return false;
    void (async () => {
      try {
        sendResponse({ ok: true, value: await session.answer(message) });
      } catch (error) {
        sendResponse({ ok: false, error: error instanceof Error ? error.message : String(error) });
      }
    })();
    return true;
  };
  const onTakeover = (): void => {
    // The page could send this event as well: a script that is alive and well does not listen.
    if (!isContextAlive()) stop();
  };
  const stop = (): void => {
    session.destroy();
    document.removeEventListener(TAKEOVER, onTakeover);
    if (isContextAlive()) chrome.runtime.onMessage.removeListener(onMessage);
    if (world[RUNNING] !== stop) return;
    delete world[RUNNING];
    delete world[READ_ANYWAY];
  };

  world[RUNNING] = stop;
  world[READ_ANYWAY] = () => session.readAnyway();
  void session.start();
}

begin();
