/** The types of facts.mjs for the tests, which are TypeScript. */

export function setUpFacts(): Promise<boolean>;
