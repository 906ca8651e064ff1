import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { PlainFrame } from "#components/frame/plain-frame.tsx";
import { UseLinkButton } from "#components/sign-in/use-link-button.tsx";
import { ButtonLink } from "#components/ui/button-link.tsx";
import { ownPath } from "#domain/teams/own-path.ts";
import { pageQueries, pageTrpc } from "#server/trpc/rsc.ts";

// The address holds a secret: no other site may learn it.
export const metadata: Metadata = { title: "Your link", referrer: "no-referrer", robots: { index: false } };

type Props = { searchParams: Promise<{ token?: string; next?: string }> };

const readLink = async (token: unknown) => {
  if (typeof token !== "string" || token === "" || token.length > 100) return null;
  const link = await pageQueries().fetchQuery(pageTrpc().auth.readLink.queryOptions({ token }));
  return link && { ...link, token };
};

export default async function LinkPage({ searchParams }: Props) {
  const { token, next } = await searchParams;
  const link = await readLink(token);
  if (!link)
    return (
      <PlainFrame title="This link no longer works" description="It has been used, or it is too old.">
        <ButtonLink href="/sign-in">Ask for a new link</ButtonLink>
      </PlainFrame>
    );
  if (link.purpose === "first_owner") redirect(`/setup?token=${encodeURIComponent(link.token)}`);
  if (link.purpose === "confirm_address" && link.done)
    return (
      <PlainFrame
        title="This address is confirmed"
        description={<span className="break-all">{link.email}</span>}
      >
        <ButtonLink href="/account">Go to your account</ButtonLink>
      </PlainFrame>
    );
  if (link.purpose === "confirm_address")
    return (
      <PlainFrame
        title="Confirm your address"
        description={
          <>
            Is <strong className="font-medium break-all text-ink">{link.email}</strong> the address of{" "}
            {link.name}?
          </>
        }
      >
        <UseLinkButton token={link.token} label="Confirm this address" next="/account" />
      </PlainFrame>
    );
  return (
    <PlainFrame title={`Welcome, ${link.name}`} description="This signs you in on this device.">
      <UseLinkButton token={link.token} label="Sign in" next={ownPath(next)} />
    </PlainFrame>
  );
}
