/** A team one has entered; minted only in server/teams/enter-team.ts, so a query without it does not compile. */
export type TeamId = string & { readonly brand: "TeamId" };

/** A person, whatever teams they are in. */
export type UserId = string & { readonly brand: "UserId" };
