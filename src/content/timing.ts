/** Every delay and distance of the page part, each with its reason. Times in milliseconds, distances in CSS pixels. */

/** The pointer rests this long on a name before its card opens: shorter, and cards flash up while reading along with it. */
export const REST_MS = 180;

/** Into the rest, card.js and the facts are asked for: by then the pointer most likely stays, and the card must be there in time. */
export const PREFETCH_MS = 60;

/** No move for so long: a pointer that came fast has stopped. About three frames, as moves come once a frame. */
export const SETTLE_MS = 50;

/** Faster than this (pixels per millisecond) the reader is on the way to somewhere else; nothing is looked up. */
export const FAST = 0.7;

/** A card stays this long after the pointer left name and card: a slip of the hand, or a detour on the way to the card. */
export const GRACE_MS = 300;

/** After a key was typed nothing opens for so long: a pointer that lies on a name must not disturb who writes. */
export const TYPING_MS = 1_000;

/** An unpinned card follows its name through a scroll this far, then closes: the reader has gone on. */
export const SCROLL_AWAY = 120;

/** Slack around a name's rectangle and the triangle's near edge, so that a line's leading does not count as leaving. */
export const SLACK = 3;

/** The page's first frame comes first, and then whatever the browser has to do: each is waited for so long at the most. */
export const FIRST_LOOK_MS = 300;

/** The work of reading is cut into slices of this length, so that no frame is missed. */
export const SLICE_MS = 8;

/** In a page younger than this no script before ours can have left anything: it would still wait for the page and the facts. */
export const UNPAINTED_MS = 400;

/** The text is sent again at most this often, however often the page changes. */
export const SEND_MS = 1_000;

/** Changes are gathered for so long before the page is read again: a framework's update comes in several steps. */
export const GATHER_MS = 200;

/** A re-reading may take one part in so many of the time that passes: 2 % of a core. */
export const REST_SHARE = 50;

/** Changes that wait longer than this for their reading are late enough to be said so in the popup. */
export const LATE_READING_MS = 2_000;

/** After in-page navigation the new article may not be there yet: it is looked for at these times. */
export const NAVIGATION_MS = [100, 600, 2_000, 5_000] as const;

/**
 * A page whose article is made by its own scripts may have none yet when all has been loaded: it is looked for twice more. Not
 * by watching: a page that is no article is to cost nothing.
 */
export const LATE_MS = [1_000, 3_000] as const;

/** The page's colours are measured again this long after something that may have changed them: pages fade, and change more than once. */
export const THEME_MS = 500;
