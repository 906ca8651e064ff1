import path from "node:path";
import type { Page } from "@playwright/test";
import { phone } from "./fixtures.ts";

const wide = { viewport: { width: 1280, height: 800 } } as const;

const examined = [
  { look: "1280-light", width: 1280, colorScheme: "light" },
  { look: "360-dark", width: 360, colorScheme: "dark" },
] as const;

const shot = [
  { look: "1280-dark", width: 1280, colorScheme: "dark" },
  { look: "360-light", width: 360, colorScheme: "light" },
] as const;

const isShooting = Boolean(process.env.LECTERN_SHOOT);
const folder = path.resolve(process.env.LECTERN_TEST_DIR ?? ".test", "screens");
/** The picture in the README, and the screen it shows. */
const picture = path.resolve("docs", "images", "papers.png");
const pictured = "papers-1280-light-full";

/** How a walk of screens looks at them: every width and every theme once, and every pair when pictures are wanted. */
export const looks = [...examined, ...(isShooting ? shot : [])].map(({ look, width, colorScheme }) => ({
  look,
  as: { ...(width === 360 ? phone : wide), colorScheme, reducedMotion: "reduce" } as const,
}));

/** With LECTERN_SHOOT=1, takes a picture of a screen into the tests' folder, for people to look at, and the README's anew. */
export const shoot = async (page: Page, name: string, fullPage = true): Promise<void> => {
  if (!isShooting) return;
  await page.screenshot({ path: path.join(folder, `${name}.png`), fullPage });
  if (name === pictured) await page.screenshot({ path: picture });
};
