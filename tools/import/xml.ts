/** Reads small XML files of the input into a tree of elements that know their lines. */
import { SaxesParser } from "saxes";
import { readText } from "./read-table";
import { InputError } from "./types";

export class XmlElement {
  readonly children: XmlElement[] = [];
  readonly #content: (string | XmlElement)[] = [];

  constructor(
    readonly name: string,
    readonly attributes: Readonly<Record<string, string>>,
    /** From 1. */
    readonly line: number,
  ) {}

  /** The text inside, that of the children included, with single spaces. */
  get text(): string {
    return this.#raw().replace(/\s+/g, " ").trim();
  }

  /** Adds what follows inside the element. */
  append(content: string | XmlElement): void {
    this.#content.push(content);
    if (typeof content !== "string") this.children.push(content);
  }

  #raw(): string {
    return this.#content.map((part) => (typeof part === "string" ? part : part.#raw())).join("");
  }
}

/**
 * The root element of an XML file.
 * @param folder the input folder
 * @param file name below it
 * @throws InputError where the file is missing, is not UTF-8 or is not well-formed
 */
export async function readXml(folder: string, file: string): Promise<XmlElement> {
  return parseXml(await readText(folder, file), file);
}

/**
 * The root element of an XML text.
 * @param file named in errors
 * @throws InputError where the text is not well-formed
 */
export function parseXml(text: string, file: string): XmlElement {
  const parser = new SaxesParser({});
  const root = new XmlElement("", {}, 1);
  const open = [root];
  parser.on("error", (error) => {
    throw new InputError(`${file}:${parser.line}:${parser.column}: the XML is broken (${error.message}).`);
  });
  parser.on("opentag", ({ name, attributes }) => {
    const element = new XmlElement(name, attributes as Record<string, string>, parser.line);
    open.at(-1)?.append(element);
    open.push(element);
  });
  parser.on("text", (part) => open.at(-1)?.append(part));
  parser.on("closetag", () => open.pop());
  parser.write(text).close();
  const first = root.children[0];
  if (!first) throw new InputError(`${file}:1: the XML has no element.`);
  return first;
}

/** The text of the first child of that name; "" where there is none. */
export function textOf(element: XmlElement, name: string): string {
  return childOf(element, name)?.text ?? "";
}

/** The first child of that name. */
export function childOf(element: XmlElement, name: string): XmlElement | undefined {
  return element.children.find((child) => child.name === name);
}

/** All children of that name. */
export function childrenOf(element: XmlElement, name: string): XmlElement[] {
  return element.children.filter((child) => child.name === name);
}

/**
 * The text of a child that every element of the kind must have.
 * @throws InputError where it is missing, as a missing column of a table
 */
export function requiredText(element: XmlElement, name: string, file: string): string {
  const child = childOf(element, name);
  if (!child) {
    throw new InputError(`${file}:${element.line}: <${element.name}> has no <${name}>.`);
  }
  return child.text;
}
