type TextField = HTMLInputElement | HTMLTextAreaElement;

/** A field that does not stand as its page was sent, and what stands in it. */
export type Typed =
  | { kind: "text"; field: TextField; value: string }
  | { kind: "tick"; field: HTMLInputElement }
  | { kind: "choice"; field: HTMLSelectElement; value: string };

const ticks = new Set(["checkbox", "radio"]);

const readInput = (field: HTMLInputElement): Typed[] => {
  if (field.type === "file") return [];
  if (!ticks.has(field.type)) return readText(field);
  // Of two radio buttons that changed, the one that is on was chosen.
  const isChosen = field.checked !== field.defaultChecked && (field.type === "checkbox" || field.checked);
  return isChosen ? [{ kind: "tick", field }] : [];
};

const readText = (field: TextField): Typed[] =>
  field.value === field.defaultValue ? [] : [{ kind: "text", field, value: field.value }];

const readSelect = (field: HTMLSelectElement): Typed[] => {
  const begun = [...field.options].find(({ defaultSelected }) => defaultSelected) ?? field.options[0];
  return !begun || begun.value === field.value ? [] : [{ kind: "choice", field, value: field.value }];
};

/** Gives the fields that were changed since the page was sent. */
export const findTyped = (page: Document): Typed[] => [
  ...[...page.querySelectorAll("input")].flatMap(readInput),
  ...[...page.querySelectorAll("textarea")].flatMap(readText),
  ...[...page.querySelectorAll("select")].flatMap(readSelect),
];

const typeText = (field: TextField, value: string): void => {
  const { selectionStart, selectionEnd } = field;
  // React tells a change by the value it last saw set on the field itself; the prototype's setter goes past it.
  field.value = field.defaultValue;
  const kind = field instanceof HTMLTextAreaElement ? HTMLTextAreaElement : HTMLInputElement;
  Object.getOwnPropertyDescriptor(kind.prototype, "value")?.set?.call(field, value);
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

/** Puts it in once more, now that somebody listens. */
export const typeAgain = (typed: Typed): void => {
  if (typed.kind === "text") typeText(typed.field, typed.value);
  else if (typed.kind === "choice") choose(typed.field, typed.value);
  else tick(typed.field);
};
