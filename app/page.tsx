import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { TeamsPage } from "#components/account/teams-page.tsx";
import { TrpcProvider } from "#components/trpc/trpc-provider.tsx";
import { readMeOrSignIn } from "./read-me-or-sign-in.ts";

export const metadata: Metadata = { title: "Your teams" };

export default async function StartPage() {
  const me = await readMeOrSignIn("/");
  const [only, ...others] = me.teams;
  if (only && others.length === 0) redirect(`/t/${only.slug}`);
  return (
    <TrpcProvider>
      <TeamsPage me={me} />
    </TrpcProvider>
  );
}
