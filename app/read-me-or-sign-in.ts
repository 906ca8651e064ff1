import { redirect } from "next/navigation";
import { cache } from "react";
import { pageQueries, pageTrpc } from "#server/trpc/rsc.ts";

/** Who is reading this page, or null; asked once per page. */
export const readMeOfPage = cache(() => pageQueries().fetchQuery(pageTrpc().auth.me.queryOptions()));

/** Who is reading this page; leads to signing in, and from there back to `here`. */
export const readMeOrSignIn = async (here: string) =>
  (await readMeOfPage()) ?? redirect(`/sign-in?next=${encodeURIComponent(here)}`);
