/**
 * The languages Sidelight speaks. To add one: put its file beside en.json and name it here (bundles hold only what is imported;
 * a unit test compares this list with the folder). What a file leaves out is said in English.
 */
import en from "./en.json";

/** One template, or one for each plural form of `Intl.PluralRules`. */
export type Template = string | { readonly other: string; readonly [form: string]: string };
export type MessageKey = keyof typeof en;
export type Messages = Readonly<Record<MessageKey, Template>>;

export const ENGLISH: Messages = en;
export const LOCALES: Readonly<Record<string, Partial<Messages>>> = { en: ENGLISH };
