type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** How a field stands, to be compared. */
export const standOf = (field: Field): string => `${field.value}${(field as HTMLInputElement).checked}`;

/** A field that does not stand as its page was sent, and what stands in it. */
export type Typed = { field: Field; value: string };

const isTick = ({ type }: Field): boolean => type === "checkbox" || type === "radio";

const isChanged = (field: Field): boolean => {
  if ("options" in field) {
    const begun = [...field.options].find(({ defaultSelected }) => defaultSelected) ?? field.options[0];
    return begun !== undefined && begun.value !== field.value;
  }
  if (!isTick(field)) return field.type !== "file" && field.value !== field.defaultValue;
  const { checked, defaultChecked, type } = field as HTMLInputElement;
  // Of two radio buttons that changed, the one that is on was chosen.
  return checked !== defaultChecked && (checked || type === "checkbox");
};

/** Gives the fields that were changed since the page was sent. */
export const findTyped = (page: Document): Typed[] =>
  [...page.querySelectorAll<Field>("input, textarea, select")]
    .filter(isChanged)
    .map((field) => ({ field, value: field.value }));
