import { v7 } from "uuid";

/** A fresh UUIDv7: sorts by the time it was made, so new rows land at the end of their index. */
export const newId = (): string => v7();
