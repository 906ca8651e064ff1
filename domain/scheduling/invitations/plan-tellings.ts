/** A session that has not begun, or a cancelled one whose time has not come. `said`: when and where it is, as one text. */
export type ComingSession = { id: string; sequence: number; cancelled: boolean; said: string };

/** What a mailbox knows of a session: the SEQUENCE and the time and place it was sent last, and whether that called it off. */
export type Told = { sequence: number; said: string; calledOff: boolean };

/** A reader of session mails: in the team or gone from it, and whether they want these mails. */
export type Standing = { left: boolean; mailOff: boolean };

/** invited: not, or no longer, in their calendar · moved: there with an old time or place · cancelled: does not take place · left: takes place without them. */
export type Telling = { sessionId: string; kind: TellingKind };
export type TellingKind = "invited" | "moved" | "cancelled" | "left";

/**
 * Takes a reader, the sessions to come and what the reader's mailbox knows; gives what it must be sent so that it knows what is
 * true, in the order of the sessions. Once all of that is told, it gives nothing.
 */
export const planTellings = (
  standing: Standing,
  sessions: readonly ComingSession[],
  told: ReadonlyMap<string, Told>,
): Telling[] => {
  if (standing.mailOff) return [];
  return sessions.flatMap((session) => {
    const kind = tellingOf(standing, session, told.get(session.id));
    return kind ? [{ sessionId: session.id, kind }] : [];
  });
};

const tellingOf = (
  { left }: Standing,
  { sequence, cancelled, said }: ComingSession,
  told: Told | undefined,
): TellingKind | null => {
  const isThere = told !== undefined && !told.calledOff;
  if (cancelled) return isThere ? "cancelled" : null;
  if (left) return isThere ? "left" : null;
  if (!isThere) return "invited";
  // Moved away and back, or cancelled and taken back, before anybody was told: nothing to say.
  return told.sequence < sequence && told.said !== said ? "moved" : null;
};
