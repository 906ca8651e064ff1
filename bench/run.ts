import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { startPostgres } from "#db/embedded/start-postgres.ts";
import { compareLists, compareWithBare } from "./compare.ts";
import { compareImport } from "./compare-import.ts";
import { openBenchProduct } from "./open-product.ts";
import { timeRosters } from "./roster.ts";
import { timeSeasons } from "./season.ts";
import { printTable } from "./table.ts";
import { timeTallies } from "./tally.ts";
import { timeDrafts } from "./time-draft.ts";
import { timeFeeds } from "./time-feed.ts";

// npm run bench [seconds per round] – ratios of this product against the same SQL from a bare server, in one run.
const seconds = Number(process.argv[2] ?? 3);
const tallies = timeTallies([
  [200, 300, 20],
  [500, 500, 50],
]);
printTable("Tallies in ms: voters × papers × seats", ["", "200×300×20", "500×500×50", "ratio"], tallies);
const rosters = timeRosters([
  [60, 100],
  [40, 26],
]);
printTable("Rosters in ms: members × sessions", ["", "ms"], rosters);
const seasons = await timeSeasons([
  [8, 20, 6],
  [40, 60, 26],
]);
printTable("Seasons in ms: members × candidates × dates", ["", "free", "15 days apart"], seasons);
const folder = mkdtempSync(path.join(tmpdir(), "lectern-bench-"));
const postgres = await startPostgres({ dir: path.join(folder, "pg"), fast: true });
try {
  const product = await openBenchProduct(postgres, folder);
  try {
    const ratios = await compareWithBare(product, seconds);
    printTable(
      "Requests per second, 8 connections, median of 3 rounds in turn",
      ["", "bare", "Lectern", "ratio", "p95 ms"],
      ratios,
    );
    const lists = await compareLists(product, seconds);
    printTable("Lists, p95 in ms, 2 connections", ["", "1,000 papers", "100,000 papers", "ratio"], lists);
    const feeds = await timeFeeds(product.services, [50, 500]);
    printTable("Calendar feeds, in ms", ["", "kB", "shortest", "median", "longest"], feeds);
    const drafts = await timeDrafts(product.services, [[40, 60, 26]]);
    printTable(
      "Drafts of seasons as an organizer waits for them, in ms: members × candidates × dates",
      ["", "shortest", "median", "longest"],
      drafts,
    );
    const stores = await compareImport(product.services);
    printTable("Storing 10,000 reviewed lines, in ms", ["", "Lectern", "COPY", "ratio"], stores);
  } finally {
    await product.close();
  }
} finally {
  await postgres.stop();
  rmSync(folder, { recursive: true, force: true });
}
