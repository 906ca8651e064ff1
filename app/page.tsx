import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { MeFoot } from "#components/account/me-foot.tsx";
import { NoTeam } from "#components/account/no-team.tsx";
import { TeamLinks } from "#components/account/team-links.tsx";
import { PlainFrame } from "#components/frame/plain-frame.tsx";
import { TrpcProvider } from "#components/trpc/trpc-provider.tsx";
import { readMeOrSignIn } from "./read-me-or-sign-in.ts";

export const metadata: Metadata = { title: "Your teams" };

export default async function StartPage() {
  const me = await readMeOrSignIn("/");
  const [only, ...others] = me.teams;
  if (only && others.length === 0) redirect(`/t/${only.slug}`);
  return (
    <TrpcProvider>
      <PlainFrame
        title={only ? "Your teams" : "You are in no team yet"}
        foot={<MeFoot name={me.name} outbox={me.outbox} />}
      >
        {only ? <TeamLinks teams={me.teams} /> : <NoTeam />}
      </PlainFrame>
    </TrpcProvider>
  );
}
