/** Takes what a key was pressed on, gives whether that key is text there: fields, pickers, editable text. */
export function takesText(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.isContentEditable) return true;
  if (target instanceof HTMLInputElement) {
    return !["button", "checkbox", "file", "radio", "range", "reset", "submit"].includes(target.type);
  }
  return target.matches('textarea, select, [role="menu"], [role="menu"] *, [role="textbox"]');
}
