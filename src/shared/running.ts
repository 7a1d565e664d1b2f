/**
 * Under this name the script that runs in a page leaves the function that ends it, in its own world: a second one finds it there, and so
 * does the popup, as a script answers only where it has met an article.
 */
export const RUNNING = "__annotatorStop";
