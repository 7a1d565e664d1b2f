/**
 * Letters of all scripts that the readers of pages write in, as the inside of a character class, for texts in lower case. `\p{L}`
 * says the same more exactly, but the browser takes a millisecond or two to compile each pattern that has it, which is longer than
 * all the rest of reading an article; a sign too many among the letters does no harm where words are looked up afterwards.
 */
export const LETTERS = String.raw`a-z\u00aa\u00b5\u00ba\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u1fff\u2c00-\u2dff\u3005\u3006\u3041-\ud7ff\uf900-\ufdff\ufe70-\ufefc`;

/** As LETTERS, for texts as they are. */
export const ANY_LETTERS = `A-Z${LETTERS}`;
