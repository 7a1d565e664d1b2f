/** card.js: loaded with the first hover; leaves `createCard` for the content script. */
import { CARD_GLOBAL } from "../shared/card-api";
import { createCard } from "./card";

Object.assign(globalThis, { [CARD_GLOBAL]: createCard });
