/**
 * The words of Sidelight, in the reader's language: used by the card, the popup and the command line, so nothing of the browser's
 * extension API is in here.
 */
export { countryInText, countryName } from "./l10n/countries";
export { ageOn, type DateStyle, formatDate, formatMonth, formatSpan, type Span } from "./l10n/dates";
export { describeEvent } from "./l10n/events";
export { language, setLanguage, t } from "./l10n/messages";
export { formatNumber } from "./l10n/numbers";
export { reasonText } from "./l10n/reasons";
export { roleTitle } from "./l10n/roles";
export type { Part } from "./l10n/template";
export type { MessageKey } from "./locales";
