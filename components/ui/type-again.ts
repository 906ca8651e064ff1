import { standOf, type Typed } from "./find-typed.ts";

const setterOf = (field: object) =>
  Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), "value")?.set;

const typeText = (field: HTMLInputElement | HTMLTextAreaElement, value: string): void => {
  const { selectionStart, selectionEnd } = field;
  // React tells a change by the value it last saw set on the field itself; the prototype's setter goes past it.
  field.value = field.defaultValue;
  setterOf(field)?.call(field, value);
  // Where its writer still is; kinds of fields without a caret have none.
  if (selectionStart !== null) field.setSelectionRange(selectionStart, selectionEnd);
  field.dispatchEvent(new Event("input", { bubbles: true }));
};

const choose = (field: HTMLSelectElement, value: string): void => {
  field.value = value;
  field.dispatchEvent(new Event("change", { bubbles: true }));
};

const tick = (field: HTMLInputElement): void => {
  field.checked = field.defaultChecked;
  field.click();
};

/**
 * Puts into each field once more what was typed, chosen or ticked there, now that somebody listens. A field that does not stand as it
 * did then (`stands`) has been changed since, and keeps that.
 */
export const typeAgain = (typed: readonly Typed[], stands: readonly string[]): void => {
  const untouched = typed.filter(({ field }, at) => standOf(field) === stands[at]);
  for (const { field, value } of untouched) {
    if (field instanceof HTMLSelectElement) choose(field, value);
    else if (field.type === "checkbox" || field.type === "radio") tick(field as HTMLInputElement);
    else typeText(field, value);
  }
};
