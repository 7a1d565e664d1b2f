/** hand.js: put into articles that the reader's hand touches; leaves `createHand` for reader.js. */
import { type CreateHand, HAND_GLOBAL } from "../hand-api";
import { PageHand } from "./hand";

const createHand: CreateHand = (options) => new PageHand(options);

Object.assign(globalThis, { [HAND_GLOBAL]: createHand });
