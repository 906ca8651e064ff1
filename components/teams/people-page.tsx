"use client";
import { useQuery } from "@tanstack/react-query";
import { UserPlus } from "lucide-react";
import { useState } from "react";
import { useTRPC } from "#components/trpc/trpc.ts";
import { Button } from "#components/ui/button.tsx";
import { DataList } from "#components/ui/data-list.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { can } from "#domain/teams/policy.ts";
import { InviteDialog } from "./invite-dialog.tsx";
import { PendingInvitations } from "./pending-invitations.tsx";
import { PersonRow } from "./person-row.tsx";
import { usePeopleNews } from "./use-people-news.ts";
import { words } from "./words.ts";

/** Everybody in the team with their roles; organizers invite, owners change roles and remove. */
export const PeoplePage = ({ team }: { team: string }) => {
  const trpc = useTRPC();
  const { data } = useQuery(trpc.teams.people.queryOptions({ team }));
  const [isInviting, setInviting] = useState(false);
  usePeopleNews(team);
  if (!data) return null;
  const { people, asker } = data;
  const mayInvite = can(asker, "member.invite");
  return (
    <>
      <PageHeader
        title={words.people.title}
        description={people.length === 1 && mayInvite ? words.people.alone : undefined}
        actions={
          mayInvite ? (
            <Button
              variant="primary"
              icon={<UserPlus aria-hidden size={16} />}
              onClick={() => setInviting(true)}
            >
              {words.people.invite}
            </Button>
          ) : undefined
        }
      />
      <DataList label={words.people.list} className="border-y border-line">
        {people.map((person) => (
          <PersonRow key={person.userId} team={team} person={person} asker={asker} />
        ))}
      </DataList>
      {mayInvite ? <PendingInvitations team={team} /> : null}
      {mayInvite ? (
        <InviteDialog team={team} asker={asker} open={isInviting} onClose={() => setInviting(false)} />
      ) : null}
    </>
  );
};
