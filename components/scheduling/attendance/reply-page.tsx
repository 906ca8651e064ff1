"use client";
import { useMutation, useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { PlainFrame } from "#components/frame/plain-frame.tsx";
import { sessionName } from "#components/scheduling/words.ts";
import { readError } from "#components/trpc/read-error.ts";
import { useTRPC } from "#components/trpc/trpc.ts";
import { FormError } from "#components/ui/form-error.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { describeTime } from "#domain/scheduling/describe-time.ts";
import type { Reply } from "./attendance-types.ts";
import { ReplyButtons } from "./reply-buttons.tsx";
import { words } from "./words.ts";

type Props = { token: string; proposed: Reply | null };

/** The page behind a link in a session's mail: what it is about, and three answers; only a press sends one. */
export const ReplyPage = ({ token, proposed }: Props) => {
  const trpc = useTRPC();
  const queries = useQueryClient();
  const { data } = useSuspenseQuery(trpc.attendance.readByLink.queryOptions({ token }));
  const send = useMutation(
    trpc.attendance.replyByLink.mutationOptions({
      onSettled: () => queries.invalidateQueries(trpc.attendance.readByLink.queryFilter({ token })),
      scope: { id: "reply" },
    }),
  );
  const { session, closed } = data;
  const reply = send.isPending ? send.variables.reply : data.reply;
  const isProposing = proposed !== null && reply !== proposed && send.isIdle;
  return (
    <PlainFrame
      title={sessionName(session)}
      description={
        <>
          <p className="text-ink">{describeTime(session, data.zone)}</p>
          {session.place ? <p className="break-words">{session.place}</p> : null}
        </>
      }
    >
      {closed ? (
        <Notice>{words.link.over[closed]}</Notice>
      ) : (
        <ReplyButtons
          question={words.link.hello(data.name, data.team)}
          // What the link proposes stands out until something is pressed, whatever was said before.
          reply={isProposing ? null : reply}
          proposed={isProposing ? proposed : null}
          onReply={(answer) => send.mutate({ token, reply: answer })}
        />
      )}
      <p className="mt-3 min-h-6 text-sm text-muted" aria-live="polite">
        {!closed && reply && !isProposing && !send.isPending ? `${words.said[reply]} ` : null}
        {!closed && isProposing ? words.link.chosen : null}
        {send.isSuccess ? words.link.done : null}
      </p>
      <FormError>{send.error ? readError(send.error).sentence : null}</FormError>
    </PlainFrame>
  );
};
