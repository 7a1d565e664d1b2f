/** What the options page looks like. */
import { useEffect, useReducer } from "preact/hooks";
import { t } from "../shared/l10n";
import { MENTIONS, type Settings } from "../shared/settings";
import { Switch } from "../ui/switch";
import { Knowledge } from "./knowledge";
import type { OptionsModel } from "./model";
import { SiteLists } from "./sites";
import { Sources } from "./sources";

interface OptionsProps {
  model: OptionsModel;
}

export function OptionsView({ model }: OptionsProps) {
  const [, redraw] = useReducer<number, void>((count) => count + 1, 0);
  useEffect(() => {
    model.onChange(() => redraw());
    redraw(); // What came in before the first drawing.
    return () => model.stop();
  }, [model]);
  const { problem, sources, about } = model.state;
  return (
    <main>
      <header>
        <img src="icons/icon-48.png" width="32" height="32" alt="" />
        <h1>{t("options.title")}</h1>
      </header>
      {problem !== null && (
        <p class="problem" role="alert">
          {problem}
        </p>
      )}
      <SettingsPart model={model} />
      <Knowledge about={about} sources={sources} />
      <Sources about={about} sources={sources} />
      <section aria-labelledby="privacy">
        <h2 id="privacy">{t("options.privacy")}</h2>
        <p>{t("options.privacy.text")}</p>
      </section>
    </main>
  );
}

function SettingsPart({ model }: OptionsProps) {
  const { settings, done } = model.state;
  return (
    <section aria-labelledby="settings">
      <h2 id="settings">{t("options.settings")}</h2>
      {settings !== null && (
        <>
          <Switch label={t("popup.on")} on={settings.enabled} onSwitch={(on) => void model.switchAll(on)} />
          <Mentions model={model} chosen={settings.mentions} />
          <SiteLists model={model} settings={settings} />
        </>
      )}
      <p class="hidden" role="status">
        {done}
      </p>
    </section>
  );
}

function Mentions({ model, chosen }: OptionsProps & { chosen: Settings["mentions"] }) {
  return (
    <fieldset class="choice">
      <legend>{t("options.mentions")}</legend>
      {MENTIONS.map((which) => (
        <label key={which}>
          <input
            type="radio"
            name="mentions"
            checked={which === chosen}
            onChange={() => void model.chooseMentions(which)}
          />
          {t(`options.mentions.${which}`)}
        </label>
      ))}
    </fieldset>
  );
}
