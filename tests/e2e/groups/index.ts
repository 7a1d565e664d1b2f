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
export const POINTER_GROUPS: readonly Group[] = [card];

/** Nothing from here on is a matter of time. The gallery is half the work, in a browser of its own. */
export const GALLERY_GROUPS: readonly Group[] = [gallery];

/** Those that start the browser or the extension anew come last. */
export const PAGES_GROUPS: readonly Group[] = [
  off,
  keyboard,
  badPages,
  options,
  accessibility,
  popup,
  behaviour,
];
