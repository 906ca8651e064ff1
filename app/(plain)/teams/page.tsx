import type { Metadata } from "next";
import { TeamsPage } from "#components/account/teams-page.tsx";
import { readMeOrSignIn } from "../../read-me-or-sign-in.ts";

export const metadata: Metadata = { title: "Your teams" };

export default async function Page() {
  return <TeamsPage me={await readMeOrSignIn("/teams")} />;
}
