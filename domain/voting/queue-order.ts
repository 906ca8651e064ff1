import { pickNext, type QueueLoads, type Waiting } from "./tally/queue.ts";
import type { Step } from "./tally/result.ts";

export type OrderedPaper = { candidate: string; approvers: readonly string[]; step: Step };

/** Takes waiting papers in tie order, the loads, and how many; gives those that would be picked one after the other if nobody voted in between. */
export const queueOrder = (waiting: readonly Waiting[], loads: QueueLoads, most: number): OrderedPaper[] => {
  const order: OrderedPaper[] = [];
  let [left, carried] = [waiting, loads];
  while (order.length < most) {
    const pick = pickNext(left, carried);
    if (!pick) break;
    const { winner } = pick.step;
    const approvers = left.find(({ candidate }) => candidate === winner)?.approvers ?? [];
    order.push({ candidate: winner, approvers, step: pick.step });
    left = left.filter(({ candidate }) => candidate !== winner);
    carried = pick.loads;
  }
  return order;
};
