// The key of the import page's text, without its team.
const prefix = "lectern-import-";

/** Forgets what was pasted for import in this tab, in every team: for signing out. */
export const wipeImportTexts = (): void => {
  try {
    for (const key of Object.keys(window.sessionStorage))
      if (key.startsWith(prefix)) window.sessionStorage.removeItem(key);
  } catch {
    // A browser that gives no store has kept nothing.
  }
};
