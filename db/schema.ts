// The one barrel of the house: Drizzle wants all tables as one object.
export * from "./schema/discussion.ts";
export * from "./schema/imports.ts";
export * from "./schema/notifications.ts";
export * from "./schema/outbound.ts";
export * from "./schema/papers.ts";
export * from "./schema/presenters.ts";
export * from "./schema/queue.ts";
export * from "./schema/rounds.ts";
export * from "./schema/safety.ts";
export * from "./schema/scheduling.ts";
export * from "./schema/teams.ts";
export * from "./schema/voting.ts";
