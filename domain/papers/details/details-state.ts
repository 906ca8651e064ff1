/**
 * How looking up a paper's missing details stands: wanted (nobody was asked yet), found (something was filled in),
 * not_found (everybody was asked, nobody had more), failed (somebody did not answer; asked again by itself).
 */
export const detailsStates = ["wanted", "found", "not_found", "failed"] as const;
export type DetailsState = (typeof detailsStates)[number];
