/** From the least to the most trusted. */
export const roles = ["observer", "member", "organizer", "owner"] as const;

export type Role = (typeof roles)[number];

/** Whether `role` stands at least as high as `least`. */
export const isAtLeast = (role: Role, least: Role): boolean => roles.indexOf(role) >= roles.indexOf(least);

/** The word a person reads for a role. */
export const roleLabels: Record<Role, string> = {
  observer: "Observer",
  member: "Member",
  organizer: "Organizer",
  owner: "Owner",
};

/** What a role may do, in one sentence. */
export const roleSentences: Record<Role, string> = {
  observer: "Reads and comments; does not vote or present.",
  member: "Votes, comments and presents.",
  organizer: "Also imports papers, plans sessions and assigns presenters.",
  owner: "Also decides who is in the team and what it is called.",
};
