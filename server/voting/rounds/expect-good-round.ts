import { type SQL, sql } from "drizzle-orm";
import type { Tx } from "#db/client.ts";
import { readableText } from "#domain/text/readable-tex.ts";
import type { RoundInput } from "#domain/voting/round-input.ts";
import type { ActingContext } from "#server/context.ts";
import { AppError } from "#server/errors.ts";
import type { Reason } from "#server/reasons.ts";
import { chosenSql } from "../chosen-sql.ts";
import { votingRoles } from "../voting-roles.ts";

/** Refuses with a sentence and the field of the form that it belongs to. */
export const refuseField = (reason: Reason, field: keyof RoundInput, sentence: string): AppError =>
  new AppError("refused", reason, { field, sentence });

/** Throws unless every paper may be chosen and enough people may vote: refused with a sentence, not_found for papers and people of nobody here. */
export const expectGoodRound = async (
  tx: Tx,
  ctx: ActingContext,
  input: Pick<RoundInput, "paperIds" | "voterIds" | "quorum">,
): Promise<void> => {
  await expectCandidates(tx, ctx, input.paperIds);
  const voters = await countVoters(tx, ctx, input.voterIds);
  if (input.quorum !== null && input.quorum > voters) {
    const people = voters === 1 ? "1 person" : `${voters} people`;
    throw refuseField(
      "round_quorum",
      "quorum",
      `A quorum of ${input.quorum} is out of reach: ${people} may vote.`,
    );
  }
};

type Paper = { title: string; status: string; chosen: boolean };

const expectCandidates = async (tx: Tx, ctx: ActingContext, paperIds: readonly string[]): Promise<void> => {
  const { rows } = await tx.execute<Paper>(sql`
    select p.title, p.status, chosen.paper_id is not null as chosen
    from papers p left join ${chosenSql(ctx.team.id)} as chosen on chosen.paper_id = p.id
    where p.team_id = ${ctx.team.id} and p.id = any(${listOf(paperIds)}) order by p.title, p.id`);
  if (rows.length < paperIds.length) throw gone("paperIds", paperIds.length - rows.length, "paper");
  const wrong = rows.filter(({ status, chosen }) => status !== "candidate" || chosen);
  if (wrong.length === 0) return;
  const named = wrong.map(({ title, status, chosen }) => {
    const why = status === "candidate" && chosen ? "chosen already" : status;
    return `“${readableText(title)}” (${why})`;
  });
  throw refuseField("round_papers", "paperIds", `Please take off the shortlist: ${enumerate(named)}.`);
};

type Person = { name: string; votes: boolean };

const countVoters = async (
  tx: Tx,
  ctx: ActingContext,
  voterIds: readonly string[] | null,
): Promise<number> => {
  const named = voterIds && [...new Set(voterIds)];
  const { rows } = await tx.execute<Person>(sql`
    select u.name, m.removed_at is null and m.role in ${votingRoles} as votes
    from members m join users u on u.id = m.user_id
    where m.team_id = ${ctx.team.id} ${named ? sql`and m.user_id = any(${listOf(named)})` : sql``} order by u.name, u.id`);
  if (!named) return rows.filter(({ votes }) => votes).length;
  if (rows.length < named.length) throw gone("voterIds", named.length - rows.length, "person");
  const wrong = rows.filter(({ votes }) => !votes).map(({ name }) => name);
  if (wrong.length > 0)
    throw refuseField(
      "round_voters",
      "voterIds",
      `Not voting in this team: ${enumerate(wrong)}. Please take them off the list.`,
    );
  return named.length;
};

// Another team's ids and removed ones are alike: no difference tells a stranger anything.
const gone = (field: keyof RoundInput, count: number, one: "paper" | "person"): AppError => {
  const what = one === "paper" ? "papers are" : "people are";
  const sentence = count === 1 ? `One ${one} is no longer here.` : `${count} ${what} no longer here.`;
  return new AppError("not_found", "not_found", { field, sentence });
};

/** More names than this are only counted. */
const mostNamed = 5;

const enumerate = (names: readonly string[]): string => {
  const shown = names.slice(0, mostNamed).join(", ");
  return names.length > mostNamed ? `${shown} and ${names.length - mostNamed} more` : shown;
};

const listOf = (ids: readonly string[]): SQL => sql`${sql.param([...ids])}::uuid[]`;
