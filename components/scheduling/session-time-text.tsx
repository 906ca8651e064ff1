import { WhenText } from "#components/ui/when-text.tsx";
import { describeDate } from "#domain/scheduling/describe-time.ts";

type Props = {
  session: {
    kind: "timed" | "all_day";
    onDate: string;
    startsAt: string | null;
    endsAt: string | null;
    zone: string | null;
  };
  /** The reader's zone; the session's own follows where its clock differs. */
  zone: string;
  className?: string;
};

/** When a session is, on the reader's wall and its own; a whole day is never converted. */
export const SessionTimeText = ({ session, zone, className }: Props) => {
  const { startsAt, endsAt } = session;
  if (!startsAt)
    return (
      <time dateTime={session.onDate} className={className}>
        {describeDate(session.onDate)}, all day
      </time>
    );
  return (
    <WhenText
      at={startsAt}
      zone={zone}
      {...(session.zone ? { also: session.zone } : {})}
      {...(endsAt ? { until: endsAt } : {})}
      {...(className ? { className } : {})}
    />
  );
};
