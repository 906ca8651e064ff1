import { backupDuty, presenterDuty } from "#domain/presenters/assignment.ts";
import { words } from "./words.ts";

export type PlaceWords = typeof words;

/** What the product says about a place, by its duty; `name` is what the team calls it. */
export const wordsOf = (duty: string, name: string): PlaceWords => {
  if (duty === presenterDuty) return words;
  const isBackup = duty === backupDuty;
  const called = isBackup ? "Backup" : name;
  const asked = (who: string) => `${called}: ${who} was asked and has not answered yet`;
  const has = (who: string) => `${called}: ${who}`;
  return {
    ...words,
    presents: has,
    presented: has,
    asked,
    youPresent: `${called}: you`,
    youAreAsked: isBackup ? "Will you be the backup?" : `${called}: will you?`,
    nobody: `${called}: nobody yet`,
    nobodyDid: `${called}: nobody was noted`,
    volunteer: isBackup ? "I will be the backup" : `I will: ${name}`,
    ask: `Ask somebody: ${called}`,
    past: {
      ...words.past,
      youPresent: `${called}: you`,
      youAreAsked: `${called}: was it you?`,
      nobody: `${called}: who was it?`,
      volunteer: `I was: ${called}`,
      ask: `Somebody else was: ${called}`,
      askTitle: `${called}: who was it?`,
    },
    note: `Note who was: ${called}`,
    askTitle: isBackup ? "Who should be the backup?" : `${called}: who should it be?`,
    declineDialog: { ...words.declineDialog, title: `${called}: say no?` },
    stepBackDialog: { ...words.stepBackDialog, title: `${called}: step back?`, keep: "Keep it" },
  };
};
