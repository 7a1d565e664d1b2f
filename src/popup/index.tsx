/** The popup of the toolbar button. With `?tab=ID` it speaks of that tab instead of the active one: opened as a tab of its own. */
import { render } from "preact";
import { language, t } from "../shared/l10n";
import { PopupModel } from "./model";
import { PopupView } from "./view";

const wanted = new URLSearchParams(location.search).get("tab");
const tabId = wanted !== null && /^\d+$/.test(wanted) ? Number(wanted) : null;

document.documentElement.lang = language();
document.title = t("popup.title");
const model = new PopupModel(tabId);
render(<PopupView model={model} onGone={() => window.close()} />, document.body);
void model.start();
