/** What the popup looks like. */
import { useEffect, useReducer, useState } from "preact/hooks";
import type { PersonOnPage } from "../shared/answers";
import { countryName, formatDate, type MessageKey, roleTitle, t } from "../shared/l10n";
import { Switch } from "../ui/switch";
import type { PopupModel, PopupState } from "./model";

interface PopupProps {
  model: PopupModel;
  /** The popup has done what it was opened for. */
  onGone(): void;
}

export function PopupView({ model, onGone }: PopupProps) {
  const [, redraw] = useReducer<number, void>((count) => count + 1, 0);
  useEffect(() => {
    model.onChange(() => redraw());
    redraw(); // What came in before the first drawing.
    return () => model.stop();
  }, [model]);
  const { state } = model;
  return (
    <main>
      <header>
        <img src="icons/icon-32.png" width="20" height="20" alt="" />
        <h1>{t("popup.title")}</h1>
      </header>
      {state.problem !== null && (
        <p class="problem" role="alert">
          {state.problem}
        </p>
      )}
      {state.mayRead ? null : <Permission onAllow={() => void model.requestPermission()} />}
      <Switches model={model} />
      <Page model={model} onGone={onGone} />
      <Footer model={model} onGone={onGone} />
    </main>
  );
}

function Permission({ onAllow }: { onAllow(): void }) {
  return (
    <div class="permission">
      <p>{t("popup.permission")}</p>
      <button type="button" class="allow" onClick={onAllow}>
        {t("popup.allow")}
      </button>
    </div>
  );
}

function Switches({ model }: { model: PopupModel }) {
  const { settings, site } = model.state;
  if (settings === null) return <div class="switches empty" />;
  const siteOn = settings.enabled && !settings.sitesOff.includes(site);
  return (
    <div class="switches">
      <Switch label={t("popup.on")} on={settings.enabled} onSwitch={(on) => void model.switchAll(on)} />
      {site !== "" && (
        <Switch
          label={t("popup.onSite", { site })}
          on={siteOn}
          // With everything off, a switch for one site would do nothing.
          disabled={!settings.enabled}
          onSwitch={(on) => void model.switchSite(on)}
        />
      )}
      {site !== "" && (
        <Switch
          label={t("popup.alwaysOnSite")}
          on={settings.sitesAlways.includes(site)}
          disabled={!siteOn}
          onSwitch={(always) => void model.switchAlways(always)}
        />
      )}
    </div>
  );
}

function Page({ model, onGone }: PopupProps) {
  const { state } = model;
  const [failed, setFailed] = useState(false);
  const text = statusText(state);
  if (text !== null || state.page === null)
    return (
      <>
        <p class="status">{text}</p>
        {state.page?.status === "noArticle" && <ReadAnyway model={model} />}
      </>
    );
  const { people, date } = state.page;
  const go = async (person: PersonOnPage) => {
    if (await model.goTo(person.id)) onGone();
    else setFailed(true);
  };
  return (
    <section aria-labelledby="people">
      <h2 id="people">{t("popup.people", { count: people.length })}</h2>
      <p class="date">{date === null ? t("popup.noDate") : t("popup.date", { date: formatDate(date) })}</p>
      {state.page.isFramed && <p class="date">{t("popup.framed")}</p>}
      {state.page.isRestless === true && <p class="date">{t("popup.restless")}</p>}
      {failed && (
        <p class="problem" role="alert">
          {t("popup.goFailed")}
        </p>
      )}
      <ul onKeyDown={moveFocus}>
        {people.map((person) => (
          <Person key={person.id} person={person} onGo={() => void go(person)} />
        ))}
      </ul>
    </section>
  );
}

/** What is offered where the page is no article: to read it now. */
function ReadAnyway({ model }: { model: PopupModel }) {
  const [failed, setFailed] = useState(false);
  const read = async () => setFailed(!(await model.readPage()));
  return (
    <div class="anyway">
      <button type="button" class="allow" onClick={() => void read()}>
        {t("popup.readPage")}
      </button>
      {failed && (
        <p class="problem" role="alert">
          {t("popup.readFailed")}
        </p>
      )}
    </div>
  );
}

/** A button and no link: the browser shows the options in a tab that is open already. */
function Footer({ model, onGone }: PopupProps) {
  const open = async () => {
    if (await model.openOptions()) onGone();
  };
  return (
    <footer>
      <button type="button" class="options" onClick={() => void open()}>
        {t("popup.options")}
      </button>
    </footer>
  );
}

function Person({ person, onGo }: { person: PersonOnPage; onGo(): void }) {
  const mentions = t("popup.mentions", { count: person.count });
  const about = aboutText(person);
  return (
    <li>
      <button
        type="button"
        title={[person.name, about, mentions].filter((part) => part !== "").join("\n")}
        onClick={onGo}
      >
        <span class="who">
          <span class="name">{person.name}</span>
          {about !== "" && <span class="role">{about}</span>}
        </span>
        <span class="count" aria-hidden="true">
          {person.count}
        </span>
        <span class="hidden">{mentions}</span>
      </button>
    </li>
  );
}

/** The office on the article's day, with the country where the office does not name it. */
function aboutText({ role, country }: PersonOnPage): string {
  const place = country === null ? "" : countryName(country);
  if (!role) return place;
  const title = roleTitle(role);
  return place === "" || title.includes(place) ? title : `${title}, ${place}`;
}

/** What is said in place of the people; null where there are people to show. */
function statusText({ page, settings }: PopupState): string | null {
  if (page === null || settings === null) return "";
  if (page.status === "ready") return page.people.length > 0 ? null : t("popup.state.nobody");
  if (page.status === "off") return t(settings.enabled ? "popup.state.siteOff" : "popup.state.off");
  return t(`popup.state.${page.status}` satisfies MessageKey);
}

/** Up, Down, Home and End move through the list, as in the menus beside the popup; Tab does too. */
function moveFocus(event: KeyboardEvent & { currentTarget: HTMLElement }): void {
  const buttons = [...event.currentTarget.querySelectorAll("button")];
  const at = buttons.indexOf(document.activeElement as HTMLButtonElement);
  const last = buttons.length - 1;
  const targets: Record<string, number> = {
    ArrowDown: Math.min(at + 1, last),
    ArrowUp: Math.max(at - 1, 0),
    Home: 0,
    End: last,
  };
  const target = targets[event.key];
  if (target === undefined) return;
  event.preventDefault();
  buttons[target]?.focus();
}
