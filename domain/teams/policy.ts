import { isAtLeast, type Role } from "./roles.ts";

/** Who asks: the role decides most things, the id decides what is one's own. */
export type Asker = { userId: string; role: Role };

/** What is asked about; only the columns that decide. */
export type Subject = { createdBy?: string | null; holder?: string | null };

const least = (role: Role) => (asker: Asker) => isAtLeast(asker.role, role);
const own = (asker: Asker, subject: Subject) => subject.createdBy === asker.userId;

/**
 * The one permission table: every action, and who may do it.
 * Asked twice, by the verb and by the button, so that neither promises what the other refuses.
 */
const table = {
  "team.edit": least("owner"),
  "member.invite": least("organizer"),
  "member.change": least("owner"),
  "paper.import": least("organizer"),
  "paper.archive": least("organizer"),
  "paper.tag": least("member"),
  "paper.vote": least("member"),
  "round.run": least("organizer"),
  "round.vote": least("member"),
  "queue.pick": least("organizer"),
  "session.plan": least("organizer"),
  "session.reply": least("observer"),
  "session.note": least("member"),
  "attendance.set": least("organizer"),
  "material.remove": (asker: Asker, subject: Subject) =>
    own(asker, subject) || isAtLeast(asker.role, "organizer"),
  "poll.run": least("organizer"),
  /** `holder`: whose answer it is; an organizer's change is shown as theirs. */
  "poll.answer": (asker: Asker, subject: Subject) =>
    subject.holder === asker.userId || isAtLeast(asker.role, "organizer"),
  "blackout.edit": least("organizer"),
  /** `holder`: who is away. */
  "away.set": (asker: Asker, subject: Subject) =>
    subject.holder === asker.userId || isAtLeast(asker.role, "organizer"),
  "feed.revoke": least("organizer"),
  "question.mark": (asker: Asker, subject: Subject) =>
    own(asker, subject) || isAtLeast(asker.role, "organizer"),
  "question.vote": least("member"),
  "question.done": least("member"),
  "presenter.assign": least("organizer"),
  "season.plan": least("organizer"),
  "duty.edit": least("organizer"),
  "load.edit": least("organizer"),
  "presenter.volunteer": least("member"),
  "presenter.answer": (asker: Asker, subject: Subject) => subject.holder === asker.userId,
  "comment.post": least("observer"),
  "comment.edit": own,
  "comment.delete": (asker: Asker, subject: Subject) =>
    own(asker, subject) || isAtLeast(asker.role, "organizer"),
  /** `holder`: who deleted it, so that what an organizer hid stays hidden. */
  "comment.restore": (asker: Asker, subject: Subject) =>
    subject.holder === asker.userId || isAtLeast(asker.role, "organizer"),
} satisfies Record<string, (asker: Asker, subject: Subject) => boolean>;

export type Action = keyof typeof table;

/** Whether `asker` may do `action` to `subject`; pure, no time, no database. */
export const can = (asker: Asker, action: Action, subject: Subject = {}): boolean =>
  table[action](asker, subject);

/** Whether an asker may give somebody this role: never one above their own. */
export const mayGrant = (asker: Asker, role: Role): boolean =>
  can(asker, "member.invite") && isAtLeast(asker.role, role) && (role !== "owner" || asker.role === "owner");
