import { eq, sql } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach } from "vitest";
import { papers } from "#db/schema.ts";
import { completeDetails } from "#server/papers/details/complete-details.ts";
import { openSources } from "#server/papers/details/sources.ts";
import { aMetadataServer, type MetadataServer } from "./a-metadata-server.ts";
import { aTeam, type TestTeam } from "./a-team.ts";
import { openTest, type TestServices } from "./open-test.ts";

/** Papers as Semantic Scholar lists them. */
export const listOf = (...found: object[]): string =>
  JSON.stringify({ data: found.map((paper) => ({ paperId: "a".repeat(40), ...paper })) });

/** For tests: services outside that know nothing yet, and before each test a team of its own whom nobody limits. */
export const anOutside = () => {
  const made = {} as { services: TestServices; outside: MetadataServer; team: TestTeam };
  beforeAll(async () => {
    made.outside = await aMetadataServer();
    const settings = {
      METADATA: "on",
      METADATA_URL: made.outside.url,
      METADATA_CONTACT: "group@example.org",
    };
    made.services = await openTest(settings);
  });
  afterAll(() => made.outside.close());
  beforeEach(async () => {
    made.team = await aTeam(made.services);
    made.outside.forget();
    await made.services.db.execute(sql`truncate outbound_turns, outbound_answers, rate_limits`);
  });
  const stored = () =>
    made.services.db.select().from(papers).where(eq(papers.teamId, made.team.teamId)).orderBy(papers.id);
  return {
    made,
    /** Imports a text as an organizer does; gives the import. */
    bringIn: async (text: string): Promise<string> => {
      const { papers: calls } = made.team.organizer.caller;
      const { importId } = await calls.previewImport({ team: made.team.slug, sources: [{ text }] });
      await calls.runImport({ team: made.team.slug, importId });
      return importId;
    },
    /** Runs the job of an import, without the pauses that politeness asks for. */
    complete: (importId: string, milliseconds = 10_000) =>
      completeDetails(
        made.services,
        { teamId: made.team.teamId, importId },
        openSources(made.services, { gap: 0, milliseconds }),
      ),
    stored,
    states: async () => (await stored()).map(({ detailsState }) => detailsState),
  };
};
