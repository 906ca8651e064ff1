import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { PlainFrame } from "#components/frame/plain-frame.tsx";
import { NewTeamForm } from "#components/teams/new-team-form.tsx";
import { words } from "#components/teams/words.ts";
import { TrpcProvider } from "#components/trpc/trpc-provider.tsx";
import { listTimeZones } from "#domain/teams/list-time-zones.ts";
import { pageQueries, pageTrpc } from "#server/trpc/rsc.ts";

export const metadata: Metadata = { title: words.found.title };

export default async function NewTeamPage() {
  const me = await pageQueries().fetchQuery(pageTrpc().auth.me.queryOptions());
  if (!me) redirect(`/sign-in?next=${encodeURIComponent("/teams/new")}`);
  return (
    <TrpcProvider>
      <PlainFrame title={words.found.title} description={words.found.about}>
        <NewTeamForm zones={listTimeZones()} myZone={me.timeZone} />
      </PlainFrame>
    </TrpcProvider>
  );
}
