import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { freePort } from "../e2e/free-port.ts";
import { importLarge } from "./acceptance/import-large.ts";
import { readFormats } from "./acceptance/read-formats.ts";
import { beginTally } from "./acceptance/tally.ts";
import { walkSeedPage } from "./acceptance/walk-seed-page.ts";
import { type Product, startProduct } from "./product/start-product.ts";

// npm run acceptance -- FOLDER: the product as npm start runs it, on an empty database, fed with real inputs over HTTP.
const data = process.argv[2];
if (!data) {
  console.error("Name the folder with the real inputs: npm run acceptance -- FOLDER");
  process.exit(64);
}
const tally = beginTally();

/** Starts the product in a data folder of its own, works on it, and leaves nothing behind. */
const onFreshProduct = async (work: (product: Product) => Promise<void>): Promise<void> => {
  const folder = mkdtempSync(path.join(tmpdir(), "lectern-acceptance-"));
  // Open to the account that Postgres runs as when we are root.
  chmodSync(folder, 0o755);
  const product = await startProduct(folder, await freePort());
  try {
    await work(product);
  } finally {
    await product.stop();
    rmSync(folder, { recursive: true, force: true });
  }
};

await onFreshProduct(async (product) => {
  const { client, team } = await walkSeedPage(product, path.resolve(data), tally);
  await readFormats(client, team, path.resolve(data), tally);
});
await onFreshProduct((product) => importLarge(product, tally));
tally.end();
