import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { PlainFrame } from "#components/frame/plain-frame.tsx";
import { SignInWays } from "#components/sign-in/sign-in-ways.tsx";
import { otherServiceError, serviceErrors } from "#components/sign-in/words.ts";
import { FormError } from "#components/ui/form-error.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { ownPath } from "#domain/teams/own-path.ts";
import { pageQueries, pageTrpc } from "#server/trpc/rsc.ts";
import { readMeOfPage } from "../../read-me-or-sign-in.ts";

export const metadata: Metadata = { title: "Sign in" };

type Props = { searchParams: Promise<{ next?: string; error?: string }> };

export default async function SignInPage({ searchParams }: Props) {
  const { next, error } = await searchParams;
  const me = await readMeOfPage();
  if (me && !error) redirect(ownPath(next));
  if (me)
    return (
      <PlainFrame title={`You are signed in as ${me.name}`}>
        <FormError>{serviceErrors[error ?? ""] ?? otherServiceError}</FormError>
        <p className="mt-6">
          <TextLink href="/account">Back to your account</TextLink>
        </p>
      </PlainFrame>
    );
  const options = await pageQueries().fetchQuery(pageTrpc().auth.options.queryOptions());
  if (!options.isSetUp)
    return (
      <PlainFrame title="Nobody has an account yet">
        <p>
          When Lectern starts, it prints a link on its console. Whoever opens that link sets up this place and
          becomes its first owner.
        </p>
      </PlainFrame>
    );
  return (
    <PlainFrame
      title="Sign in"
      description="We send you a link. There is no password."
      foot="New here? Ask your reading group for an invitation."
    >
      <SignInWays
        services={options.providers}
        sendsMail={options.sendsMail}
        next={ownPath(next)}
        error={error}
      />
    </PlainFrame>
  );
}
