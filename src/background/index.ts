/**
 * The background: holds the fact base once for all tabs and answers the pages and the popup. A browser ends it after 30 s without
 * work, so listeners are registered at once and the base is opened with the first question.
 */
import type { Answers, BackgroundRequest, Envelope, PageState } from "../shared/messages";
import { siteOf } from "../shared/settings";
import { readWantedSites } from "./always";
import { annotate } from "./annotate";
import { askPage, handOn } from "./ask-page";
import { card } from "./card";
import { dayOf } from "./day";
import { openFactBase, withFactBase } from "./fact-base";
import { joinOpenTabs } from "./open-tabs";
import { keepCopies } from "./packaged-files";
import { readRequest } from "./requests";
import { tellPages } from "./tell-pages";
import { followSettings, showFound, toggle } from "./toolbar";

type Sender = chrome.runtime.MessageSender;

async function answer(
  request: BackgroundRequest,
  sender: Sender,
): Promise<Answers[BackgroundRequest["type"]]> {
  switch (request.type) {
    case "annotate": {
      const day = dayOf(request.day);
      if (!day) return null;
      return { annotations: await withFactBase((base) => annotate(base, request, day.date)), day };
    }
    case "card":
      return withFactBase((base) => card(base, request));
    case "loadCard":
      await loadScript("card.js", sender);
      return null;
    case "loadHand":
      await loadScript("hand.js", sender);
      return null;
    case "loadReader":
      // The page's text comes next: the fact base is opened while the script is on its way. What fails is said then.
      openFactBase().catch(() => undefined);
      await loadScript("reader.js", sender);
      return null;
    case "pageSite":
      return siteOf(sender.tab?.url ?? "");
    case "found":
      if (!sender.frameId || !(await isArticleItself(sender.tab?.id))) {
        await showFound(sender.tab?.id, request.people);
      }
      return null;
  }
}

/** Whether a tab's page, its frames apart, is an article: then the number on the icon is that of its people. */
async function isArticleItself(tabId: number | undefined): Promise<boolean> {
  const answer = tabId === undefined ? null : await askPage(tabId, { type: "pageState" }, true);
  return answer?.ok === true && (answer.value as PageState).status !== "noArticle";
}

/** Puts a script into the frame that asks: what most pages never need is not part of the content script. */
async function loadScript(file: string, { tab, frameId, documentId }: Sender): Promise<void> {
  if (tab?.id === undefined) throw new Error("Only a page can load a script.");
  // The document itself where the browser names it: the frame may have gone on to another page.
  const target = documentId
    ? { tabId: tab.id, documentIds: [documentId] }
    : { tabId: tab.id, frameIds: [frameId ?? 0] };
  await chrome.scripting.executeScript({ target, files: [file] });
}

chrome.runtime.onMessage.addListener(
  (message: unknown, sender, sendResponse: (envelope: Envelope<unknown>) => void) => {
    if (sender.id !== chrome.runtime.id) return false;
    const request = readRequest(message);
    if ("error" in request) {
      sendResponse({ ok: false, error: request.error });
      return false;
    }
    answer(request, sender).then(
      (value) => sendResponse({ ok: true, value }),
      (error: unknown) =>
        sendResponse({ ok: false, error: error instanceof Error ? error.message : String(error) }),
    );
    return true;
  },
);

chrome.commands.onCommand.addListener(async (name, tab) => {
  if (name === "toggle") return toggle();
  const id = tab?.id ?? (await chrome.tabs.query({ active: true, lastFocusedWindow: true }))[0]?.id;
  if (id !== undefined) await handOn(id, name);
});

followSettings();
readWantedSites();
tellPages();
chrome.runtime.onInstalled.addListener(() => void joinOpenTabs());
for (const event of [chrome.runtime.onInstalled, chrome.runtime.onStartup])
  event.addListener(() => void keepCopies().catch(() => undefined));
