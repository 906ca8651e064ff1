import { spellTime } from "#domain/clock/spell-time.ts";
import { layOutMail } from "#server/email/mail-layout.ts";

type Facts = { name: string; team: string; round: string; closesAt: string; zone: string; url: string };

/** The mail to somebody who may vote and has no ballot yet; the close is told in the reader's own zone. */
export const roundReminderMail = ({ name, team, round, closesAt, zone, url }: Facts) => ({
  kind: "round_reminder",
  subject: `Your vote in “${round}”`,
  ...layOutMail({
    paragraphs: [
      `Hello ${name},`,
      `${team} is choosing what to read next. You may vote in “${round}” until ${spellTime(closesAt, zone)}.`,
      "Nobody sees your ballot before the close.",
    ],
    action: { label: "Vote", url },
    footer: `You get this because you are a member of ${team}, and have not voted in this round yet.`,
  }),
});
