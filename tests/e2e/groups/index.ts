/** All groups of end-to-end tests, in the order in which one browser goes through them. */
import type { Group } from "../world";
import { accessibility } from "./accessibility";
import { badPages } from "./bad-pages";
import { behaviour } from "./behaviour";
import { card } from "./card";
import { gallery } from "./gallery";
import { keyboard } from "./keyboard";
import { off } from "./off";
import { options } from "./options";
import { popup } from "./popup";

/** One browser at a time: the pointer's rest is a matter of time. */
export const POINTER_GROUPS: readonly Group[] = [card, keyboard];

/** Nothing here is a matter of time. Those that start the browser or the extension anew come last. */
export const PAGES_GROUPS: readonly Group[] = [
  off,
  gallery,
  badPages,
  options,
  accessibility,
  popup,
  behaviour,
];
