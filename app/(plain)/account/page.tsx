import { HydrationBoundary } from "@tanstack/react-query";
import type { Metadata } from "next";
import { AccountPage } from "#components/account/account-page.tsx";
import { PlainFrame } from "#components/frame/plain-frame.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { listTimeZones } from "#domain/teams/list-time-zones.ts";
import { dehydratedPage, pageQueries, pageTrpc, readOr404 } from "#server/trpc/rsc.ts";
import { readMeOrSignIn } from "../../read-me-or-sign-in.ts";

export const metadata: Metadata = { title: "Your account" };

export default async function Page() {
  const me = await readMeOrSignIn("/account");
  const { auth } = pageTrpc();
  const [options] = await readOr404(
    Promise.all([
      pageQueries().fetchQuery(auth.options.queryOptions()),
      pageQueries().fetchQuery(auth.devices.queryOptions()),
      pageQueries().fetchQuery(auth.linkedAccounts.queryOptions()),
    ]),
    "/account",
  );
  const [team] = me.teams;
  return (
    <HydrationBoundary state={dehydratedPage()}>
      <PlainFrame
        title="Your account"
        width="normal"
        description={
          <span className="flex flex-wrap gap-x-4 gap-y-1">
            {team && me.teams.length === 1 ? (
              <TextLink href={`/t/${team.slug}`} quiet>
                Back to {team.name}
              </TextLink>
            ) : null}
            <TextLink href="/teams" quiet>
              Your teams
            </TextLink>
            <TextLink href="/teams/new" quiet>
              Start a team
            </TextLink>
          </span>
        }
      >
        <AccountPage zones={listTimeZones()} services={options.providers} now={new Date().toISOString()} />
      </PlainFrame>
    </HydrationBoundary>
  );
}
