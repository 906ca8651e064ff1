/** What the product says about swapping duties. */
export const words = {
  open: "Swap or give away…",
  title: "Swap or give away",
  about: "Choose whom to ask, and what you take for it. Nothing changes until they say yes.",
  with: "Whom do you ask?",
  giveAway: (name: string) => `${name} takes it over; you take nothing in return`,
  swapFor: (what: string, day: string) => `Swap for ${what}, ${day}`,
  cannot: (n: number, whys: readonly string[]) => `${n} cannot: ${whys.join(" ")}`,
  nobody: "Nobody else in the team presents. Invite somebody first.",
  note: "A word to them",
  ask: "Ask",
  askSomebody: (name: string) => `Ask ${name}`,
  keep: "Go back",
  asked: (name: string) => `${name} was asked.`,
  listTitle: "Swaps",
  titles: { toMe: "Swaps you are asked for", byMe: "Swaps you proposed" },
  proposed: (name: string, given: string, taken: string | null) =>
    taken
      ? `${name} would like to swap: you take ${given}, ${name} takes ${taken}.`
      : `${name} asks you to take over ${given}.`,
  mine: (name: string, given: string, taken: string | null) =>
    taken ? `You asked ${name} to swap: ${given} for ${taken}.` : `You asked ${name} to take over ${given}.`,
  says: (name: string, note: string) => `${name} says: ${note}`,
  accept: "Accept",
  decline: "Decline",
  withdraw: "Take it back",
  accepted: "Done: the places have changed hands.",
  declined: "You said no; nothing changes.",
  withdrawn: "The proposal is taken back.",
  duty: (name: string, what: string | null) => {
    const about = what ? ` “${what}”` : "";
    if (name === "presenter") return `presenting${about}`;
    return name === "backup"
      ? `standing by for${about || " a session"}`
      : `${name}${what ? ` at${about}` : ""}`;
  },
} as const;
