import { backupDuty, presenterDuty } from "./assignment.ts";

/** What a mail asks for and what its subject says, by the duty. `what` is the paper or the session, in words. */
export const askForDuty = (duty: string, name: string, what: string) => {
  if (duty === presenterDuty)
    return { ask: `to present ${what}`, subject: (when: string) => `Will you present on ${when}?` };
  if (duty === backupDuty)
    return {
      ask: `to stand by as backup for whoever presents ${what}`,
      subject: (when: string) => `Will you be the backup on ${when}?`,
    };
  return {
    ask: `to take the duty “${name}” for ${what}`,
    subject: (when: string) => `${name} on ${when}: will you?`,
  };
};
