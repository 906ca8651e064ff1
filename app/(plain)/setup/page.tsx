import type { Metadata } from "next";
import { PlainFrame } from "#components/frame/plain-frame.tsx";
import { SetUpForm } from "#components/setup/set-up-form.tsx";
import { ButtonLink } from "#components/ui/button-link.tsx";
import { listTimeZones } from "#domain/teams/list-time-zones.ts";
import { pageQueries, pageTrpc } from "#server/trpc/rsc.ts";

// The address holds a secret: no other site may learn it.
export const metadata: Metadata = { title: "Set up", referrer: "no-referrer", robots: { index: false } };

type Props = { searchParams: Promise<{ token?: string }> };

const isFirstOwners = async (token: unknown): Promise<boolean> => {
  if (typeof token !== "string" || token === "" || token.length > 100) return false;
  const link = await pageQueries().fetchQuery(pageTrpc().auth.readLink.queryOptions({ token }));
  return link?.purpose === "first_owner";
};

export default async function SetUpPage({ searchParams }: Props) {
  const { token = "" } = await searchParams;
  const options = await pageQueries().fetchQuery(pageTrpc().auth.options.queryOptions());
  if (options.isSetUp)
    return (
      <PlainFrame title="This place is set up already" description="Its first owner can invite you.">
        <ButtonLink href="/" variant="primary">
          Sign in
        </ButtonLink>
      </PlainFrame>
    );
  if (!(await isFirstOwners(token)))
    return (
      <PlainFrame
        title="This link no longer works"
        description="It is too old or not complete. Start Lectern again, and it prints a new one."
      >
        {null}
      </PlainFrame>
    );
  return (
    <PlainFrame
      title="Welcome to Lectern"
      description="You are the first here. Three things, and your team can begin."
    >
      <SetUpForm token={token} zones={listTimeZones()} />
    </PlainFrame>
  );
}
