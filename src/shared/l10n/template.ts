/**
 * The little language of the templates in src/shared/locales:
 *
 * - `{name}` is replaced by a value;
 * - `[one|two|three]` becomes the first alternative whose values are all there, or nothing.
 *
 * So `met {others}[ in {place}]` serves with and without a place, and each language puts the place where it belongs.
 */

/** A stretch of text; `person` is set where it is somebody's name. */
export interface Part {
  text: string;
  /** Id of the person. */
  person?: string;
}

type Node = { text: string } | { value: string } | { choice: Node[][] };

/** Where the values of a template come from. */
export interface Values {
  has(name: string): boolean;
  /** Called once for each place a value is put into, in order. */
  get(name: string): Part[];
}

const parsed = new Map<string, Node[]>();

/** Reads a template; choices do not nest. */
function parse(template: string): Node[] {
  let nodes = parsed.get(template);
  if (!nodes) {
    nodes = [];
    for (const piece of template.split(/(\[[^\]]*\])/)) {
      if (piece.startsWith("[")) nodes.push({ choice: piece.slice(1, -1).split("|").map(parsePlain) });
      else nodes.push(...parsePlain(piece));
    }
    parsed.set(template, nodes);
  }
  return nodes;
}

function parsePlain(text: string): Node[] {
  return text
    .split(/(\{\w+\})/)
    .filter((piece) => piece !== "")
    .map((piece) => (piece.startsWith("{") ? { value: piece.slice(1, -1) } : { text: piece }));
}

/** Fills a template. Neighbouring stretches of plain text come back as one. */
export function fill(template: string, values: Values): Part[] {
  const parts: Part[] = [];
  const add = (part: Part) => {
    const last = parts.at(-1);
    if (last && last.person === undefined && part.person === undefined) last.text += part.text;
    else if (part.text !== "") parts.push({ ...part });
  };
  const walk = (nodes: Node[]) => {
    for (const node of nodes) {
      if ("text" in node) add(node);
      else if ("value" in node) for (const part of values.get(node.value)) add(part);
      else {
        const fits = node.choice.find((one) => one.every((n) => !("value" in n) || values.has(n.value)));
        if (fits) walk(fits);
      }
    }
  };
  walk(parse(template));
  return parts;
}

/** The names of all values a template can take. */
export function valueNames(template: string): string[] {
  return [...template.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? "");
}
