import { afterEach, describe, expect, it, vi } from "vitest";
import {
  draftKey,
  draftTargets,
  dropDraft,
  parseDraft,
  readDraft,
  saveDraft,
  watchDrafts,
  wipeDrafts,
} from "./drafts.ts";

const aBrowser = (full = false) => {
  const entries: Record<string, string> = {};
  const methods = {
    getItem: (key: string) => entries[key] ?? null,
    removeItem: (key: string) => {
      delete entries[key];
    },
    setItem: (key: string, value: string) => {
      if (full) throw new Error("QuotaExceededError");
      entries[key] = value;
    },
  };
  const localStorage = new Proxy(entries, {
    get: (target, key: string) => methods[key as keyof typeof methods] ?? target[key],
  });
  const events = new EventTarget();
  vi.stubGlobal("window", {
    localStorage,
    addEventListener: events.addEventListener.bind(events),
    removeEventListener: events.removeEventListener.bind(events),
  });
  return { entries, events };
};

const key = draftKey("ada", "paper", "paper");
const draft = { text: "Half a thought", id: "one", parentId: null };

afterEach(() => {
  wipeDrafts();
  vi.unstubAllGlobals();
});

describe("a draft", () => {
  it("survives a reload and is dropped once", () => {
    aBrowser();
    saveDraft(key, draft);
    expect(parseDraft(readDraft(key))).toEqual(draft);
    dropDraft(key);
    expect(readDraft(key)).toBeNull();
  });

  it("belongs to one person, paper and place", () => {
    aBrowser();
    saveDraft(key, draft);
    saveDraft(draftKey("ada", "paper", "reply:c1"), draft);
    saveDraft(draftKey("ada", "other", "paper"), draft);
    saveDraft(draftKey("bo", "paper", "edit:c2"), draft);
    expect(draftTargets("ada", "paper").sort()).toEqual(["paper", "reply:c1"]);
  });

  it("is kept for the visit where the browser stores nothing", () => {
    aBrowser(true);
    saveDraft(key, draft);
    expect(parseDraft(readDraft(key))).toEqual(draft);
    expect(draftTargets("ada", "paper")).toEqual(["paper"]);
  });

  it("tells this tab and hears the others", () => {
    const { events } = aBrowser();
    const heard = vi.fn();
    const stop = watchDrafts(heard);
    saveDraft(key, draft);
    events.dispatchEvent(new Event("storage"));
    expect(heard).toHaveBeenCalledTimes(2);
    stop();
    events.dispatchEvent(new Event("storage"));
    expect(heard).toHaveBeenCalledTimes(2);
  });

  it("is gone after signing out, and nothing else is", () => {
    const { entries } = aBrowser();
    entries.theme = "dark";
    saveDraft(key, draft);
    wipeDrafts();
    expect(entries).toEqual({ theme: "dark" });
  });

  it("is ignored when something else wrote it", () => {
    for (const stored of [null, "", "{", "null", "[]", '{"text":1,"id":"x"}'])
      expect(parseDraft(stored)).toBeNull();
  });
});
