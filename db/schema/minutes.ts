import { foreignKey, index, integer, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { instant, person, teamId } from "./columns.ts";
import { sessions } from "./scheduling.ts";
import { members } from "./teams.ts";

/** Something to read or look at for a session: slides, code, a blog post. */
export const materials = pgTable(
  "materials",
  {
    teamId: teamId(),
    id: uuid("id").notNull(),
    sessionId: uuid("session_id").notNull(),
    title: text("title").notNull(),
    url: text("url").notNull(),
    createdBy: person("created_by").notNull(),
    createdAt: instant("created_at").notNull(),
  },
  (t) => [
    primaryKey({ name: "materials_pkey", columns: [t.teamId, t.id] }),
    foreignKey({
      name: "materials_session_fk",
      columns: [t.teamId, t.sessionId],
      foreignColumns: [sessions.teamId, sessions.id],
    }).onDelete("cascade"),
    foreignKey({
      name: "materials_creator_fk",
      columns: [t.teamId, t.createdBy],
      foreignColumns: [members.teamId, members.userId],
    }),
    index("materials_session_idx").on(t.teamId, t.sessionId),
  ],
);

/** What a session's group wrote down together: every version of the one text; the highest is what counts. */
export const minutes = pgTable(
  "minutes",
  {
    teamId: teamId(),
    sessionId: uuid("session_id").notNull(),
    version: integer("version").notNull(),
    body: text("body").notNull(),
    html: text("html").notNull(),
    rendererVersion: integer("renderer_version").notNull(),
    createdBy: person("created_by").notNull(),
    createdAt: instant("created_at").notNull(),
  },
  (t) => [
    primaryKey({ name: "minutes_pkey", columns: [t.teamId, t.sessionId, t.version] }),
    foreignKey({
      name: "minutes_session_fk",
      columns: [t.teamId, t.sessionId],
      foreignColumns: [sessions.teamId, sessions.id],
    }).onDelete("cascade"),
    foreignKey({
      name: "minutes_creator_fk",
      columns: [t.teamId, t.createdBy],
      foreignColumns: [members.teamId, members.userId],
    }),
  ],
);
