import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { dropForm, formKey, keepForm, readForm, wipeForms } from "./kept-form.ts";

const aBrowser = (isFull = false) => {
  const entries: Record<string, string> = { theme: "dark" };
  const methods = {
    getItem: (key: string) => entries[key] ?? null,
    removeItem: (key: string) => {
      delete entries[key];
    },
    setItem: (key: string, value: string) => {
      if (isFull) throw new Error("QuotaExceededError");
      entries[key] = value;
    },
  };
  const localStorage = new Proxy(entries, {
    get: (target, key: string) => methods[key as keyof typeof methods] ?? target[key],
  });
  vi.stubGlobal("window", { localStorage });
  return entries;
};

const fresh = { title: "", when: { day: "2026-11-03", time: "18:00" }, days: [] as string[], end: null };
const filled = { ...fresh, title: "Owls", when: { day: "2026-11-10", time: "19:00" }, days: ["2026-11-12"] };
const key = formKey("ada", "owls", "session");

let entries: Record<string, string>;
beforeEach(() => {
  entries = aBrowser();
});
afterEach(() => {
  wipeForms();
  vi.unstubAllGlobals();
});

describe("a kept form", () => {
  it("is found again as it was, by its writer, in its team", () => {
    keepForm(key, { id: "one", form: filled });
    expect(readForm(key, fresh)).toEqual({ id: "one", form: filled });
    expect(readForm(formKey("bo", "owls", "session"), fresh)).toBeNull();
    expect(readForm(formKey("ada", "bats", "session"), fresh)).toBeNull();
  });

  it("takes only what the form still has, in the kind it has it", () => {
    const form = { title: ["Owls"], when: { day: "2026-11-10" }, days: "none", end: "soon", gone: 1 };
    entries[key] = JSON.stringify({ id: "one", form });
    expect(readForm(key, fresh)?.form).toEqual({
      ...fresh,
      when: { day: "2026-11-10", time: "18:00" },
      end: "soon",
    });
    for (const text of ["", "{", "null", "[]", '{"id":1,"form":{}}', '{"id":"one","form":null}']) {
      entries[key] = text;
      expect(readForm(key, fresh)).toBeNull();
    }
  });

  it("is forgotten by its own id only: another tab may have begun another one", () => {
    keepForm(key, { id: "one", form: filled });
    dropForm(key, "other");
    expect(readForm(key, fresh)?.id).toBe("one");
    dropForm(key, "one");
    expect(readForm(key, fresh)).toBeNull();
  });

  it("lives for the visit where the browser stores nothing", () => {
    aBrowser(true);
    keepForm(key, { id: "one", form: filled });
    expect(readForm(key, fresh)?.form).toEqual(filled);
  });

  it("is gone after signing out, whoever's it was, and nothing else is", () => {
    keepForm(key, { id: "one", form: filled });
    keepForm(formKey("bo", "bats", "poll"), { id: "two", form: filled });
    wipeForms();
    expect(entries).toEqual({ theme: "dark" });
  });
});
