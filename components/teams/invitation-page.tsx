"use client";
import { useQuery } from "@tanstack/react-query";
import { useEffect } from "react";
import { PlainFrame } from "#components/frame/plain-frame.tsx";
import { useTRPC } from "#components/trpc/trpc.ts";
import { ButtonLink } from "#components/ui/button-link.tsx";
import { roleLabels } from "#domain/teams/roles.ts";
import { JoinAsMe } from "./join-as-me.tsx";
import { JoinForm } from "./join-form.tsx";
import { words } from "./words.ts";
import type { Zone } from "./zone-field.tsx";

type Props = { token: string; zones: readonly Zone[] };

/** What an invitation offers and the way to take it up; its secret leaves the address bar at once. */
export const InvitationPage = ({ token, zones }: Props) => {
  const trpc = useTRPC();
  const { data: invitation } = useQuery(
    trpc.teams.readInvitation.queryOptions({ token }, { staleTime: Number.POSITIVE_INFINITY }),
  );
  useEffect(() => {
    if (window.location.search) window.history.replaceState(null, "", window.location.pathname);
  }, []);
  const say = words.invitation;
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
