"use client";
import { useRef, useState } from "react";
import { useTRPCClient } from "#components/trpc/trpc.ts";
import type { MyBallot, Ranking, RoundPage } from "./ballot-types.ts";
import { outcomeOf } from "./outcome-of.ts";
import { isSameRanking } from "./rank-moves.ts";
import { readTheirs } from "./read-theirs.ts";
import { useFreshBallot } from "./use-fresh-ballot.ts";
import { useMyBallot } from "./use-my-ballot.ts";
import { useSaver } from "./use-saver.ts";

type Conflict = { mine: Ranking; theirs: MyBallot | null };

const key = "ranking";

/** Ranks at once on the page, then on the server. When another tab saved meanwhile, keeps both until the reader decides. */
export const useRanking = (team: string, round: RoundPage) => {
  const client = useTRPCClient();
  const mine = useMyBallot(team, round.id);
  useFreshBallot(team, round.id);
  // The version that the unsaved ranking was made from, which is not always the newest that was read.
  const base = useRef<number | null>(null);
  const latest = useRef<Ranking>([]);
  const [conflict, setConflict] = useState<Conflict | null>(null);
  const saver = useSaver<Ranking>(async (_, ranks) => {
    try {
      const before = base.current;
      const ballot = await client.rounds.rank.mutate({ team, roundId: round.id, ranks, before });
      base.current = ballot.version;
      mine.show(ballot);
      return { kind: "saved" };
    } catch (error) {
      const { reason, details } = outcomeOf(error);
      if (reason !== "changed_meanwhile") return mine.refuse(error);
      const theirs = readTheirs(details);
      if (theirs && isSameRanking(theirs.ranks, latest.current)) mine.show(theirs);
      else setConflict({ mine: latest.current, theirs });
      return { kind: "never" };
    }
  });
  const send = (ranks: Ranking, before: number | null) => {
    mine.hold();
    if (saver.waiting.size === 0) base.current = before;
    latest.current = ranks;
    saver.put(key, ranks);
  };
  return {
    ranks: conflict?.mine ?? saver.waiting.get(key) ?? round.ballot?.ranks ?? [],
    /** A ranking that is the same already is not sent. */
    choose: (from: Ranking, ranks: Ranking) => {
      if (isSameRanking(from, ranks)) return;
      if (conflict) setConflict({ ...conflict, mine: ranks });
      else send(ranks, mine.read()?.version ?? null);
    },
    conflict,
    takeTheirs: () => {
      mine.show(conflict?.theirs ?? null);
      setConflict(null);
    },
    keepMine: () => {
      if (!conflict) return;
      mine.show(conflict.theirs);
      setConflict(null);
      send(conflict.mine, conflict.theirs?.version ?? null);
    },
    saver,
  };
};
