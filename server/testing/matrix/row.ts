import type { Actor, World } from "./world.ts";

/** The lowest rung of the ladder that may call a procedure. */
export type Rung = "public" | "signed-in" | "observer" | "member" | "organizer" | "owner";

export type Row = {
  rung: Rung;
  /** Input that would do something, without the team; made anew for every call. */
  input?: (world: World) => object | Promise<object>;
  /** Who of those on the rung may do it, where the verb asks for more than a role: one's own comment, one's own offer. */
  only?: readonly Actor[];
  /** The input names rows of the team: the owner of another team must not reach them by way of their own. */
  names?: true;
};

export type Rows = Record<string, Row>;
