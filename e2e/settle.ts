import { eq } from "drizzle-orm";
import { users } from "#db/schema.ts";
import type { Services } from "#server/context.ts";
import type { Member } from "#server/testing/a-team.ts";

/** Gives somebody a confirmed address, which is returned, and a zone of their own. */
export const settle = async (services: Services, person: Member, timeZone: string): Promise<string> => {
  const email = `${person.userId.slice(-12)}@example.org`;
  await services.db.update(users).set({ email, timeZone }).where(eq(users.id, person.userId));
  return email;
};
