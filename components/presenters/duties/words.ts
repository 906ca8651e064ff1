/** What the product says about duties beside presenting. */
export const words = {
  title: "Duties",
  settings: "Duties beside presenting",
  about:
    "What else somebody does at every session. Each stands on the page of a session, to be taken or asked for like presenting.",
  none: "No duties yet. Take one of these over, or name your own.",
  add: (name: string) => `Add ${name}`,
  name: "Name",
  perSession: "How many a session wants",
  save: "Add the duty",
  change: (name: string) => `Change ${name}`,
  changeText: "Whoever has it keeps it, and what was done before counts as before.",
  saveChange: "Save",
  keep: "Leave it",
  count: (n: number) => (n === 1 ? "one a session" : `${n} a session`),
  up: (name: string) => `Move ${name} up`,
  down: (name: string) => `Move ${name} down`,
  archive: (name: string) => `End ${name}`,
  archived: (name: string) => `“${name}” has ended. Who has it keeps it; name it again to bring it back.`,
};
