"use client";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { dayText } from "#components/papers/day-text.ts";
import { readError } from "#components/trpc/read-error.ts";
import { useTRPC } from "#components/trpc/trpc.ts";
import { Button } from "#components/ui/button.tsx";
import { DataList } from "#components/ui/data-list.tsx";
import { DataListItem } from "#components/ui/data-list-item.tsx";
import { Section } from "#components/ui/section.tsx";
import { showToast } from "#components/ui/show-toast.ts";
import { roleLabels } from "#domain/teams/roles.ts";
import { words } from "./words.ts";

/** The invitations somebody could still use; each can be revoked. None draws nothing. */
export const PendingInvitations = ({ team }: { team: string }) => {
  const trpc = useTRPC();
  const queries = useQueryClient();
  const { data: open = [] } = useQuery(trpc.teams.invitations.queryOptions({ team }));
  const revoke = useMutation(
    trpc.teams.revokeInvitation.mutationOptions({
      onSuccess: () => {
        showToast(words.pending.revoked);
        return queries.invalidateQueries(trpc.teams.invitations.queryFilter({ team }));
      },
      onError: (error) => showToast(readError(error).sentence, { tone: "bad" }),
    }),
  );
  if (open.length === 0) return null;
  return (
    <Section title={words.pending.title} count={open.length} className="mt-12">
      <DataList label={words.pending.title}>
        {open.map((invitation) => {
          const whom =
            invitation.email ??
            words.pending.anybody(invitation.maxUses - invitation.useCount, invitation.useCount);
          return (
            <DataListItem key={invitation.id} id={invitation.id}>
              <div className="flex items-center justify-between gap-4">
                <div className="min-w-0">
                  <p className="truncate">{whom}</p>
                  <p className="text-sm text-muted">
                    {words.pending.line(roleLabels[invitation.role], invitation.createdBy)}
                    {dayText(invitation.expiresAt.slice(0, 10))}
                  </p>
                </div>
                <Button
                  size="small"
                  aria-label={words.pending.revokeLabel(whom)}
                  pending={revoke.isPending && revoke.variables.invitationId === invitation.id}
                  onClick={() => revoke.mutate({ team, invitationId: invitation.id })}
                >
                  {words.pending.revoke}
                </Button>
              </div>
            </DataListItem>
          );
        })}
      </DataList>
    </Section>
  );
};
