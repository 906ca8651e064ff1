import { Button } from "#components/ui/button.tsx";
import { DataListItem } from "#components/ui/data-list-item.tsx";
import { describeDate, describeTime } from "#domain/scheduling/describe-time.ts";
import type { Swaps } from "#server/presenters/swaps/list-swaps.ts";
import type { useSwapActs } from "./use-swap-acts.ts";
import { words } from "./words.ts";

type Swap = Swaps["swaps"][number];
type Props = { team: string; swap: Swap; zones: Swaps["zones"]; acts: ReturnType<typeof useSwapActs> };

const sideText = (side: Swap["given"], zone: string) => {
  const when = side.startsAt
    ? describeTime({ kind: "timed", onDate: side.onDate, startsAt: side.startsAt }, zone)
    : describeDate(side.onDate);
  return `${words.duty(side.dutyName, side.paper ?? side.sessionTitle)} (${when})`;
};

/** One proposal in a sentence, with what the reader may answer. */
export const SwapRow = ({ team, swap, zones, acts }: Props) => {
  const call = { team, swapId: swap.id };
  const given = sideText(swap.given, zones.mine);
  const taken = swap.taken ? sideText(swap.taken, zones.mine) : null;
  const small = { size: "small" } as const;
  return (
    <DataListItem id={swap.id}>
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 text-sm">
        <div className="min-w-0 flex-1 basis-64 wrap-anywhere">
          <p>
            {swap.mine
              ? words.mine(swap.to.name, given, taken)
              : words.proposed(swap.from.name, given, taken)}
          </p>
          {swap.note ? <p className="text-muted">{words.says(swap.from.name, swap.note)}</p> : null}
        </div>
        {swap.mine ? (
          <Button {...small} pending={acts.withdraw.isPending} onClick={() => acts.withdraw.mutate(call)}>
            {words.withdraw}
          </Button>
        ) : (
          <div className="flex gap-2">
            <Button
              {...small}
              variant="primary"
              pending={acts.accept.isPending}
              onClick={() => acts.accept.mutate(call)}
            >
              {words.accept}
            </Button>
            <Button {...small} pending={acts.decline.isPending} onClick={() => acts.decline.mutate(call)}>
              {words.decline}
            </Button>
          </div>
        )}
      </div>
    </DataListItem>
  );
};
