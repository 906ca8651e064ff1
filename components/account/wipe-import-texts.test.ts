import { afterEach, expect, it, vi } from "vitest";
import { wipeImportTexts } from "./wipe-import-texts.ts";

afterEach(() => {
  vi.unstubAllGlobals();
});

it("forgets the texts of all teams, and nothing else", () => {
  const entries: Record<string, string> = {
    "lectern-import-one": "A",
    "lectern-import-two": "B",
    theme: "dark",
  };
  const removeItem = (key: string) => {
    delete entries[key];
  };
  const sessionStorage = new Proxy(entries, {
    get: (kept, key: string) => (key === "removeItem" ? removeItem : kept[key]),
  });
  vi.stubGlobal("window", { sessionStorage });
  wipeImportTexts();
  expect(entries).toEqual({ theme: "dark" });
});

it("does nothing where the browser refuses a store", () => {
  const refusing = {
    get sessionStorage(): Storage {
      throw new Error("SecurityError");
    },
  };
  vi.stubGlobal("window", refusing);
  expect(() => wipeImportTexts()).not.toThrow();
});
