import { readFileSync } from "node:fs";
import pg from "pg";
import { afterAll, beforeAll, expect, inject, it } from "vitest";

const name = "test_import_sources";
const admin = () => new pg.Client({ connectionString: inject("postgresUrl") });
const url = () => {
  const own = new URL(inject("postgresUrl"));
  own.pathname = `/${name}`;
  return own.toString();
};
const migration = (file: string) =>
  readFileSync(new URL(`./migrations/${file}.sql`, import.meta.url), "utf8");
const once = async (statement: string) => {
  const client = admin();
  await client.connect();
  await client.query(statement).finally(() => client.end());
};

beforeAll(() => once(`create database ${name}`));
afterAll(() => once(`drop database if exists ${name} with (force)`));

it("keeps the text and the remarks of an older import as its first source", async () => {
  const client = new pg.Client({ connectionString: url() });
  await client.connect();
  try {
    for (const file of ["0000_extensions", "0001_spine"]) await client.query(migration(file));
    const id = "0198c0de-0000-7000-8000-000000000001";
    await client.query(`
      insert into users (id, name, time_zone, created_at) values ('${id}', 'Ada', 'UTC', now());
      insert into teams (id, slug, name, time_zone, created_by, created_at) values ('${id}', 'old', 'Old', 'UTC', '${id}', now());
      insert into members (team_id, user_id, role, joined_at) values ('${id}', '${id}', 'owner', now());
      insert into imports (team_id, id, format, source, listed_on_assumed, problems, status, created_by, created_at)
      values ('${id}', '${id}', 'hf-page', 'Tides', false, '[{"line": 3, "message": "No paper."}]', 'reviewing', '${id}', now());
      insert into import_lines (team_id, import_id, position, draft, ticked)
      values ('${id}', '${id}', 1, '{"line": 1, "title": "Tides", "alsoOnLines": []}', true);`);
    await client.query(migration("0002_import-anything"));
    const { rows } = await client.query(
      "select s.name, s.position, s.format, s.text, s.problems, l.source, l.fills, l.talk_on, i.target, i.planned_seq from import_sources s join import_lines l using (team_id, import_id) join imports i on i.id = s.import_id",
    );
    expect(rows).toEqual([
      {
        name: null,
        position: 1,
        format: "hf-page",
        text: "Tides",
        problems: [{ line: 3, message: "No paper." }],
        source: 1,
        fills: [],
        talk_on: null,
        target: "candidates",
        planned_seq: null,
      },
    ]);
  } finally {
    await client.end();
  }
});
