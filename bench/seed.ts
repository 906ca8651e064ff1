import { sql } from "drizzle-orm";
import type { Db } from "#db/client.ts";
import { newId } from "#db/new-id.ts";
import { comments } from "#db/schema.ts";
import type { TestTeam } from "#server/testing/a-team.ts";

/** Papers a day that arrive in the seed: a team of 100,000 papers is an old one, not one with a huge day. */
const perDay = 30;

/** Fills a team with `count` papers, 30 a day back from today, each with an identity, every fifth with votes. */
export const seedPapers = async (db: Db, team: TestTeam, count: number): Promise<void> => {
  const by = team.organizer.userId;
  await db.transaction(async (tx) => {
    await tx.execute(sql`set local statement_timeout = 0`);
    await tx.execute(sql`
      insert into papers (team_id, id, title, abstract, authors, authors_text, listed_on, status, created_by, created_at, vote_count, heat)
      select ${team.teamId}, ('01900000-' || lpad(to_hex((n / 65536) & 65535), 4, '0') || '-7' || lpad(to_hex(n & 4095), 3, '0') || '-8000-' || substr(md5(n || ${team.slug}), 1, 12))::uuid,
        'Study ' || n || ' of ' || (array['graph','language','vision','speech','planning','retrieval'])[1 + n % 6] || ' models under ' || (array['noise','drift','scarcity','shift'])[1 + n % 4],
        repeat('We study how the ' || (array['size','depth','data','loss'])[1 + n % 4] || ' of a model changes what it learns, and report where it fails. ', 9),
        '[{"given":"Ada","family":"Adair"},{"given":"Bo","family":"Brandt"},{"given":"Chen","family":"Cho"}]'::jsonb, 'Ada Adair, Bo Brandt, Chen Cho',
        current_date - (n / ${perDay})::int, case when n % 11 = 10 then 'discussed' else 'candidate' end, ${by}, now() - n * interval '48 minutes', 0, 0
      from generate_series(0, ${count - 1}) n`);
    await tx.execute(
      sql`insert into paper_identities (team_id, identity, paper_id) select team_id, 'arxiv:bench.' || id, id from papers where team_id = ${team.teamId}`,
    );
    await tx.execute(
      sql`update papers set discussed_on = listed_on where team_id = ${team.teamId} and status = 'discussed'`,
    );
    await tx.execute(sql`
      insert into votes (team_id, paper_id, user_id, cast_at)
      select p.team_id, p.id, m.user_id, p.created_at + interval '1 hour' from papers p join members m on m.team_id = p.team_id and m.role <> 'observer'
      where p.team_id = ${team.teamId} and ascii(substr(p.title, length(p.title) - 1)) % 5 = 0`);
    await tx.execute(sql`
      update papers p set vote_count = v.n, heat = v.heat from
        (select paper_id, count(*)::int n, sum(power(2::float8, extract(epoch from cast_at - timestamptz '2020-01-01 00:00:00+00')::float8 / 1209600)) heat from votes where team_id = ${team.teamId} group by paper_id) v
      where p.team_id = ${team.teamId} and p.id = v.paper_id`);
  });
};

/** Writes a thread of `count` comments, a tree six levels deep. */
export const seedThread = async (db: Db, team: TestTeam, paperId: string, count: number): Promise<void> => {
  const made: { id: string; path: Buffer; depth: number }[] = [];
  const rows: (typeof comments.$inferInsert)[] = [];
  for (let number = 1; number <= count; number++) {
    const parent =
      number % 7 === 1 ? undefined : made[Math.floor((((number * 7919) % 1000) / 1000) * made.length)];
    const usable = parent && parent.depth < 6 ? parent : undefined;
    const tail = Buffer.alloc(4);
    tail.writeUInt32BE(number);
    const comment = {
      id: newId(),
      path: Buffer.concat([usable?.path ?? Buffer.alloc(0), tail]),
      depth: usable ? usable.depth + 1 : 0,
    };
    made.push(comment);
    const body = `Comment ${number}: the third table does not support the claim of section two, does it?`;
    rows.push({
      ...comment,
      teamId: team.teamId,
      paperId,
      number,
      parentId: usable?.id ?? null,
      createdBy: team.organizer.userId,
      body,
      html: `<p>${body}</p>`,
      rendererVersion: 1,
      seq: number,
      createdAt: new Date(Date.now() - (count - number) * 60_000).toISOString(),
    });
  }
  await db.transaction(async (tx) => {
    await tx.execute(sql`set local statement_timeout = 0`);
    for (let from = 0; from < rows.length; from += 500)
      await tx.insert(comments).values(rows.slice(from, from + 500));
    await tx.execute(
      sql`update papers set comment_count = ${count}, last_comment_number = ${count} where team_id = ${team.teamId} and id = ${paperId}`,
    );
    await tx.execute(sql`update teams set last_seq = ${count} where id = ${team.teamId}`);
  });
};
