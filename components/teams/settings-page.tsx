"use client";
import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { useTRPC } from "#components/trpc/trpc.ts";
import { ButtonLink } from "#components/ui/button-link.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { Section } from "#components/ui/section.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { can } from "#domain/teams/policy.ts";
import { LeaveTeam } from "./leave-team.tsx";
import { TeamForm } from "./team-form.tsx";
import { words } from "./words.ts";
import type { Zone } from "./zone-field.tsx";

type Props = {
  slug: string;
  zones: readonly Zone[];
  /** Sections of other nouns, before the way out. */
  children?: ReactNode;
};

/** The team's name and zone, its imports, and the way out. */
export const SettingsPage = ({ slug, zones, children }: Props) => {
  const trpc = useTRPC();
  const { data: frame } = useQuery(trpc.teams.frame.queryOptions({ team: slug }));
  const isOwner = frame?.me.role === "owner";
  const { data } = useQuery(trpc.teams.people.queryOptions({ team: slug }, { enabled: isOwner }));
  if (!frame) return null;
  const owners = data?.people.filter(({ role }) => role === "owner").length;
  const isOnlyOwner = isOwner && owners === 1;
  const { team, me } = frame;
  const { settings } = words;
  return (
    <>
      <PageHeader title={settings.title} />
      {team.sample ? (
        <Section title={settings.sample}>
          <p className="mt-4 max-w-[60ch] text-muted">{settings.sampleAbout}</p>
          <ButtonLink href="/teams/new" className="mt-4">
            {settings.found}
          </ButtonLink>
        </Section>
      ) : null}
      <Section title={settings.team}>
        <TeamForm team={team} zones={zones} mayEdit={can(me, "team.edit")} />
      </Section>
      {can(me, "paper.import") ? (
        <Section title={settings.imports}>
          <p className="mt-4 max-w-[60ch] text-muted">{settings.importsAbout}</p>
          <ButtonLink href={`/t/${slug}/papers/import/history`} className="mt-4">
            {settings.seeImports}
          </ButtonLink>
        </Section>
      ) : null}
      {children}
      <Section title={settings.leave}>
        {isOnlyOwner ? (
          <p className="mt-4 max-w-[60ch] text-muted">
            {settings.onlyOwner}
            <TextLink href={`/t/${slug}/people`}>{settings.toPeople}</TextLink>.
          </p>
        ) : (
          <>
            <p className="mt-4 max-w-[60ch] text-muted">{settings.leaveAbout}</p>
            <LeaveTeam team={team} />
          </>
        )}
      </Section>
    </>
  );
};
