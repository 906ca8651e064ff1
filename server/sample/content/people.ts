import type { Role } from "#domain/teams/roles.ts";

/** The invented members of the sample group, by a short key that the rest of its content uses. */
export const people = {
  ines: { name: "Inês Carvalho", role: "organizer", zone: "Europe/Lisbon" },
  tomasz: { name: "Tomasz Wiśniewski", role: "organizer", zone: "Europe/Warsaw" },
  amara: { name: "Amara Okonkwo", role: "member", zone: "Africa/Lagos" },
  haruto: { name: "Haruto Nakamura", role: "member", zone: "Asia/Tokyo" },
  leila: { name: "Leila Haddad", role: "member", zone: "Africa/Tunis" },
  priya: { name: "Priya Raghunathan", role: "member", zone: "Asia/Kolkata" },
  mateo: { name: "Mateo Quispe", role: "member", zone: "America/Lima" },
  signe: { name: "Signe Ørsted", role: "observer", zone: "Europe/Copenhagen" },
} as const satisfies Record<string, { name: string; role: Role; zone: string }>;

export type PersonKey = keyof typeof people;

export const personKeys = Object.keys(people) as PersonKey[];
