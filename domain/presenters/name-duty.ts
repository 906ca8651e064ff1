import { backupDuty, presenterDuty } from "./assignment.ts";

/** What a mail asks for, what its subject says, and what somebody will (or will not) do, by the duty. `what` is the paper or the session, in words. */
export const askForDuty = (duty: string, name: string, what: string) => {
  if (duty === presenterDuty)
    return {
      ask: `to present ${what}`,
      subject: (when: string) => `Will you present on ${when}?`,
      does: "present",
    };
  if (duty === backupDuty)
    return {
      ask: `to stand by as backup for whoever presents ${what}`,
      subject: (when: string) => `Will you be the backup on ${when}?`,
      does: "be the backup",
    };
  return {
    ask: `to take the duty “${name}” for ${what}`,
    subject: (when: string) => `${name} on ${when}: will you?`,
    does: `take the duty “${name}”`,
  };
};
