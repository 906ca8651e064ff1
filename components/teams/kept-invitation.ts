const key = "lectern-invitation";

/** Keeps an invitation's secret for this tab, so that a reload finds it after it has left the address bar. */
export const keepInvitation = (token: string): void => {
  try {
    window.sessionStorage.setItem(key, token);
  } catch {
    // A browser that gives no store asks for the link again.
  }
};

/** The invitation this tab was opened with; "" for none. */
export const readKeptInvitation = (): string => {
  try {
    return window.sessionStorage.getItem(key) ?? "";
  } catch {
    return "";
  }
};

/** Forgets this tab's invitation: for signing out. */
export const wipeInvitation = (): void => {
  try {
    window.sessionStorage.removeItem(key);
  } catch {
    // Nothing was kept.
  }
};
