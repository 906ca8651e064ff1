import { type Role, roleLabels } from "#domain/teams/roles.ts";
import { layOutMail } from "#server/email/mail-layout.ts";
import type { Mail } from "#server/email/queue-mail.ts";

type Invitation = { to: string; by: string; team: string; role: Role; link: string; days: number };

/** The mail that invites one address to a team. */
export const invitationMail = ({ to, by, team, role, link, days }: Invitation): Mail => ({
  kind: "invitation",
  toUserId: null,
  toAddress: to,
  subject: `${by} invites you to ${team}`,
  ...layOutMail({
    paragraphs: [
      `${by} invites you to the reading group ${team}, as ${role === "member" ? "a" : "an"} ${roleLabels[role].toLowerCase()}.`,
      `The link works once and for ${days === 1 ? "one day" : `${days} days`}.`,
    ],
    action: { label: "See the invitation", url: link },
    footer: `You get this one mail because ${by} typed your address. If you would rather not join, do nothing.`,
  }),
});
