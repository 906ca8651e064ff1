// How the keys begin of what a tab keeps while it is written, without the team: the import text, the session being planned, the round being made.
const prefixes = ["lectern-import-", "lectern-session-", "lectern-round-", "lectern-poll-"];

/** Forgets what was pasted for import and planned in this tab, sessions and rounds,, in every team: for signing out. */
export const wipeImportTexts = (): void => {
  try {
    for (const key of Object.keys(window.sessionStorage))
      if (prefixes.some((prefix) => key.startsWith(prefix))) window.sessionStorage.removeItem(key);
  } catch {
    // A browser that gives no store has kept nothing.
  }
};
