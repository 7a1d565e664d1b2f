/** The lists of sites that the reader has decided about in the popup, each of which can be taken off its list here. */
import { useLayoutEffect, useRef } from "preact/hooks";
import { type MessageKey, t } from "../shared/l10n";
import type { Settings } from "../shared/settings";
import type { OptionsModel } from "./model";

/** A list: its id in the markup, and what is said of it. */
interface List {
  id: string;
  title: MessageKey;
  /** In place of an empty list. */
  none: MessageKey;
  /** On the button of each site, and the same with the site's name. */
  button: MessageKey;
  buttonOfSite: MessageKey;
}

const OFF: List = {
  id: "sites-off",
  title: "options.sitesOff",
  none: "options.noSitesOff",
  button: "options.switchOn",
  buttonOfSite: "options.switchOnSite",
};
const ALWAYS: List = {
  id: "sites-always",
  title: "options.sitesAlways",
  none: "options.noSitesAlways",
  button: "options.articlesOnly",
  buttonOfSite: "options.articlesOnlySite",
};

export function SiteLists({ model, settings }: { model: OptionsModel; settings: Settings }) {
  return (
    <>
      <Sites list={OFF} sites={settings.sitesOff} onTakeOff={(site) => model.switchSiteOn(site)} />
      <Sites list={ALWAYS} sites={settings.sitesAlways} onTakeOff={(site) => model.readArticlesOnly(site)} />
    </>
  );
}

interface SitesProps {
  list: List;
  sites: readonly string[];
  /** Takes a site off the list; false where that could not be saved. */
  onTakeOff(site: string): Promise<boolean>;
}

function Sites({ list: { id, title, none, button, buttonOfSite }, sites, onTakeOff }: SitesProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const rows = useRef<HTMLUListElement>(null);
  const leaving = useRef<{ site: string; at: number } | null>(null);
  const takeOff = async (site: string, at: number) => {
    leaving.current = { site, at };
    if (!(await onTakeOff(site))) leaving.current = null;
  };
  // With its row the button that had the focus is gone: its successor takes it, else the heading, so that the keyboard keeps its place.
  useLayoutEffect(() => {
    if (leaving.current === null || sites.includes(leaving.current.site)) return;
    const buttons = rows.current?.querySelectorAll("button");
    (buttons?.[Math.min(leaving.current.at, buttons.length - 1)] ?? heading.current)?.focus();
    leaving.current = null;
  }, [sites]);
  return (
    <>
      <h3 id={id} tabIndex={-1} ref={heading}>
        {t(title)}
      </h3>
      {sites.length === 0 && <p class="soft">{t(none)}</p>}
      {sites.length > 0 && (
        <ul class="sites" aria-labelledby={id} ref={rows}>
          {[...sites].sort().map((site, at) => (
            <li key={site}>
              <span>{site}</span>
              <button
                type="button"
                class="plain"
                aria-label={t(buttonOfSite, { site })}
                onClick={() => void takeOff(site, at)}
              >
                {t(button)}
              </button>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
