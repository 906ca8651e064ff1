import { afterEach, expect, test } from "vitest";
import { dismissToast, showToast, toastStore } from "./show-toast.ts";

afterEach(() => {
  for (const toast of toastStore.read()) dismissToast(toast.id);
});

test("good news goes by itself, an act gets time, bad news stays", () => {
  showToast("Saved");
  showToast("Archived", { action: { label: "Undo", onSelect: () => {} } });
  showToast("Not saved", { tone: "bad" });
  expect(toastStore.read().map((toast) => toast.seconds)).toEqual([5, 10, null]);
});

test("keeps the last three and takes one back", () => {
  const back = ["a", "b", "c", "d"].map((text) => showToast(text));
  expect(toastStore.read().map((toast) => toast.text)).toEqual(["b", "c", "d"]);
  back[2]?.();
  expect(toastStore.read().map((toast) => toast.text)).toEqual(["b", "d"]);
});

test("tells its readers until they leave", () => {
  let told = 0;
  const leave = toastStore.subscribe(() => {
    told += 1;
  });
  showToast("one");
  leave();
  showToast("two");
  expect(told).toBe(1);
});
