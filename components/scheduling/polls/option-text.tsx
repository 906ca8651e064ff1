import { WhenText } from "#components/ui/when-text.tsx";
import { endInstant } from "#domain/clock/local-time.ts";
import { describeDate } from "#domain/scheduling/describe-time.ts";
import type { PollOption } from "./poll-types.ts";

type Props = {
  option: Pick<PollOption, "onDate" | "startsAt">;
  minutes: number | null;
  zone: string;
  also?: string | null;
};

/** A date on offer on the reader's wall; the poll's own clock follows where it differs. */
export const OptionText = ({ option, minutes, zone, also }: Props) =>
  option.startsAt ? (
    <WhenText
      at={option.startsAt}
      zone={zone}
      {...(also ? { also } : {})}
      {...(minutes ? { until: endInstant(option.startsAt, minutes) } : {})}
    />
  ) : (
    <time dateTime={option.onDate}>{describeDate(option.onDate)}</time>
  );
