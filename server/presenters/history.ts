import type { History } from "#server/papers/history.ts";
import { storeHistory } from "./store-history.ts";
import { takeBackHistory } from "./take-back-history.ts";

/** What becomes of the talks that an import tells of: sessions that were held, with their presenters. */
export const history: History = { store: storeHistory, takeBack: takeBackHistory };
