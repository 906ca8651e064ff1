// How the keys begin of what a tab keeps while it is written, without the team: the import text, the answers to a poll.
const prefixes = ["lectern-import-", "lectern-poll-"];

/** Forgets what was pasted for import and answered to polls in this tab, in every team: for signing out. */
export const wipeImportTexts = (): void => {
  try {
    for (const key of Object.keys(window.sessionStorage))
      if (prefixes.some((prefix) => key.startsWith(prefix))) window.sessionStorage.removeItem(key);
  } catch {
    // A browser that gives no store has kept nothing.
  }
};
