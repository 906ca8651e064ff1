import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ReadingColumn } from "#components/frame/reading-column.tsx";
import { ImportBox } from "#components/papers/import/import-box.tsx";
import { ButtonLink } from "#components/ui/button-link.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { formats } from "#domain/papers/import/formats.ts";
import { can } from "#domain/teams/policy.ts";
import { readFrameOfPage } from "../../read-frame-of-page.ts";

export const metadata: Metadata = { title: "Import papers" };

type Props = { params: Promise<{ team: string }> };

export default async function ImportPapersPage({ params }: Props) {
  const { team, me } = await readFrameOfPage((await params).team);
  if (!can({ userId: me.userId, role: me.role }, "paper.import")) notFound();
  return (
    <ReadingColumn>
      <PageHeader
        title="Import papers"
        actions={<ButtonLink href={`/t/${team.slug}/papers/import/history`}>Import history</ButtonLink>}
      />
      <ImportBox team={team.slug} formats={formats.map(({ id, label }) => ({ id, label }))} />
    </ReadingColumn>
  );
}
