import type { Db } from "./client.ts";

/** Builds a prepared statement once per database and gives it back on every call: hot reads skip parsing. */
export const prepared = <Statement>(build: (db: Db) => Statement): ((db: Db) => Statement) => {
  const built = new WeakMap<Db, Statement>();
  return (db) => {
    const known = built.get(db);
    if (known) return known;
    const statement = build(db);
    built.set(db, statement);
    return statement;
  };
};
