/** The options page: the settings, what the fact base holds, and every source with its licence. */
import { render } from "preact";
import { language, t } from "../shared/l10n";
import { OptionsModel } from "./model";
import { OptionsView } from "./view";

document.documentElement.lang = language();
document.title = t("options.title");
const model = new OptionsModel();
render(<OptionsView model={model} />, document.body);
void model.start();
