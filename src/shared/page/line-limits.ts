/** How much of a page's lines is looked at for dates: by who gathers them (`lines.ts`) and by who judges them (`visible.ts`). */

/** As many lines with numbers that may be dates are read; a page of more is a table. */
export const MOST_DATED = 60;
/** A paragraph's date of publication stands at one of its ends. UTF-16 units. */
export const LONG_LINE = 300;
export const LONG_LINE_HEAD = 120;
/** A line of a calendar leaf is a day, a month or a year; UTF-16 units. */
export const LEAF_LINE = 14;
export const LEAF_LINES = 3;
/** As many short lines are tried for the beginning of a leaf: a page of more is a table. */
export const MOST_LEAVES = 400;
