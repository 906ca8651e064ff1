"use client";
import { useQuery } from "@tanstack/react-query";
import { PlainFrame } from "#components/frame/plain-frame.tsx";
import { readError } from "#components/trpc/read-error.ts";
import { useTRPC } from "#components/trpc/trpc.ts";
import { ButtonLink } from "#components/ui/button-link.tsx";
import { FormError } from "#components/ui/form-error.tsx";
import { roleLabels } from "#domain/teams/roles.ts";
import { JoinAsMe } from "./join-as-me.tsx";
import { JoinForm } from "./join-form.tsx";
import { useInvitationToken } from "./use-invitation-token.ts";
import { words } from "./words.ts";
import type { Zone } from "./zone-field.tsx";

type Props = { given: string; zones: readonly Zone[] };

/** What an invitation offers and the way to take it up; a reload shows it again, though its secret has left the address bar. */
export const InvitationPage = ({ given, zones }: Props) => {
  const trpc = useTRPC();
  const token = useInvitationToken(given);
  const { data: invitation, error } = useQuery(
    trpc.teams.readInvitation.queryOptions(
      { token: token ?? "" },
      { staleTime: Number.POSITIVE_INFINITY, enabled: token !== null },
    ),
  );
  const say = words.invitation;
  if (token === null || (invitation === undefined && !error))
    return <PlainFrame title={say.waitTitle}>{null}</PlainFrame>;
  if (error)
    return (
      <PlainFrame title={say.waitTitle}>
        <FormError>{readError(error).sentence}</FormError>
      </PlainFrame>
    );
  if (!invitation) {
    return (
      <PlainFrame title={say.overTitle} description={token ? say.over : say.missing}>
        {null}
      </PlainFrame>
    );
  }
  const { team, role, invitedBy, me, alreadyIn } = invitation;
  if (alreadyIn) {
    return (
      <PlainFrame title={team} description={say.inAlready}>
        <ButtonLink variant="primary" href={`/t/${alreadyIn}`}>
          {say.goThere}
        </ButtonLink>
      </PlainFrame>
    );
  }
  const about = `${say.by(invitedBy, role, roleLabels[role])}${say.may[role]}`;
  return (
    <PlainFrame title={say.title(team)} description={about}>
      {me ? <JoinAsMe token={token} me={me} /> : <JoinForm token={token} zones={zones} />}
    </PlainFrame>
  );
};
