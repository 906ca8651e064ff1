import { createServer } from "node:http";
import pg from "pg";
import type { Recorded } from "./record.ts";

// The limit we measure against: the same statements, prepared, from node:http with nothing around them.
// argv: port, database URL, pool size, file-like JSON of {route: statements}. `?paper=&vote=` replaces a vote's values.

const [port, url, max, json] = process.argv.slice(2) as [string, string, string, string];
const routes: Record<string, Recorded[]> = JSON.parse(json);
const pool = new pg.Pool({ connectionString: url, max: Number(max) });

const server = createServer(async (request, response) => {
  const address = new URL(request.url ?? "/", "http://bare");
  const statements = routes[address.pathname.slice(1)];
  if (!statements) return response.writeHead(404).end();
  const paper = address.searchParams.get("paper");
  try {
    const results = await Promise.all(
      statements.map(async ({ name, text, values }) => {
        const bound = paper ? values.with(1, paper).with(3, address.searchParams.get("vote")) : values;
        return (await pool.query({ name, text, values: bound })).rows;
      }),
    );
    const body = JSON.stringify(results);
    response
      .writeHead(200, { "Content-Type": "application/json", "Content-Length": Buffer.byteLength(body) })
      .end(body);
  } catch (error) {
    response.writeHead(500).end(String(error));
  }
});
server.listen(Number(port), "127.0.0.1", () => process.stdout.write("ready\n"));
