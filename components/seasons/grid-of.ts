import type { Season } from "./season-types.ts";

/** The columns of a wide page: date, papers with presenters, and other duties where the season has some. */
export const gridOf = ({ request }: Pick<Season, "request">): string =>
  request.duties.length > 0
    ? "gap-x-6 lg:grid-cols-[11rem_minmax(0,1fr)_14rem]"
    : "gap-x-6 lg:grid-cols-[11rem_minmax(0,1fr)]";
