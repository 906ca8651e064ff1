"use client";
import { useSuspenseInfiniteQuery } from "@tanstack/react-query";
import { useTRPC } from "#components/trpc/trpc.ts";
import { Button } from "#components/ui/button.tsx";
import { Disclosure } from "#components/ui/disclosure.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { WhenText } from "#components/ui/when-text.tsx";
import { MailFiles } from "./mail-files.tsx";
import { MailText } from "./mail-text.tsx";

/** The mails that nobody sent, the newest first and open. */
export const OutboxList = ({ zone, now }: { zone: string; now: string }) => {
  const outbox = useSuspenseInfiniteQuery(
    useTRPC().auth.outbox.infiniteQueryOptions({}, { getNextPageParam: (page) => page.next }),
  );
  const mails = outbox.data.pages.flatMap((page) => page.mails);
  if (mails.length === 0)
    return (
      <EmptyState title="No mails yet">
        Links to sign in and news for your members will appear here.
      </EmptyState>
    );
  return (
    <>
      <ul className="list-none divide-y divide-line border-y border-line">
        {mails.map((mail, index) => (
          <li key={mail.id} className="py-3">
            <p className="flex flex-wrap items-baseline justify-between gap-x-4 text-sm text-muted">
              <span className="break-all">{mail.toAddress}</span>
              <WhenText at={mail.createdAt} zone={zone} now={now} />
            </p>
            <Disclosure
              summary={<span className="text-base font-medium text-ink">{mail.subject}</span>}
              open={index === 0}
            >
              <MailText text={mail.text} />
              <MailFiles calendar={mail.calendar} />
            </Disclosure>
          </li>
        ))}
      </ul>
      {outbox.hasNextPage ? (
        <Button className="mt-4" pending={outbox.isFetchingNextPage} onClick={() => outbox.fetchNextPage()}>
          Show older mails
        </Button>
      ) : null}
    </>
  );
};
