/** The one function of the library that is used, from the file that holds nothing else; the package types only the whole. */
declare module "@mozilla/readability/Readability-readerable.js" {
  export default function isProbablyReaderable(
    document: Document,
    options?: {
      /** Least length of a paragraph that counts, UTF-16 units; 140 where not given. */
      minContentLength?: number;
      /** Least sum of the square roots of what paragraphs have beyond that; 20 where not given. */
      minScore?: number;
      visibilityChecker?: (node: Node) => boolean;
    },
  ): boolean;
}
