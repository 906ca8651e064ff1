"use client";
import {
  closestCenter,
  DndContext,
  type DragEndEvent,
  KeyboardSensor,
  MouseSensor,
  TouchSensor,
  useSensor,
  useSensors,
} from "@dnd-kit/core";
import { sortableKeyboardCoordinates } from "@dnd-kit/sortable";
import { useId } from "react";
import { BallotActs } from "./ballot-acts.tsx";
import { BallotHead } from "./ballot-head.tsx";
import { BallotNote } from "./ballot-note.tsx";
import type { Candidate, Ranking, RoundPage } from "./ballot-types.ts";
import { RankConflict } from "./rank-conflict.tsx";
import { afterDrop, announce, zones } from "./rank-drag.ts";
import { RankRow } from "./rank-row.tsx";
import { RankZone } from "./rank-zone.tsx";
import { useRanking } from "./use-ranking.ts";
import { words } from "./words.ts";

type Props = { team: string; round: RoundPage };

/** The ballot of a round in which papers are put in order; saved as the reader goes. */
export const RankedBallot = ({ team, round }: Props) => {
  const id = useId();
  const { ranks, choose, conflict, takeTheirs, keepMine, saver } = useRanking(team, round);
  const sensors = useSensors(
    useSensor(MouseSensor, { activationConstraint: { distance: 4 } }),
    useSensor(TouchSensor, { activationConstraint: { delay: 120, tolerance: 8 } }),
    useSensor(KeyboardSensor, { coordinateGetter: sortableKeyboardCoordinates }),
  );
  const papers = new Map(round.shortlist.map((paper) => [paper.id, paper]));
  const titleOf = (paperId: string) => papers.get(paperId)?.title ?? "";
  // A paper that left the shortlist is on no list any more.
  const ranked = ranks.flat().flatMap((paperId) => papers.get(paperId) ?? []);
  const isRanked = new Set(ranked);
  const others = round.shortlist.filter((paper) => !isRanked.has(paper));
  const move = (next: Ranking) => choose(ranks, next);
  const onDragEnd = ({ active, over }: DragEndEvent) => {
    if (over) move(afterDrop(ranks, String(active.id), String(over.id)));
  };
  const rows = (list: Candidate[]) =>
    list.map((paper) => <RankRow key={paper.id} team={team} paper={paper} ranks={ranks} onMove={move} />);
  return (
    <>
      <BallotNote round={round} />
      <BallotHead
        value={ranked.length}
        max={papers.size}
        text={words.ranked(ranked.length, papers.size)}
        hasBallot={round.ballot !== null && !conflict}
        saver={saver}
      />
      {conflict ? (
        <RankConflict
          theirs={conflict.theirs?.ranks ?? []}
          titleOf={titleOf}
          onTake={takeTheirs}
          onKeep={keepMine}
        />
      ) : null}
      <DndContext
        id={id}
        sensors={sensors}
        collisionDetection={closestCenter}
        onDragEnd={onDragEnd}
        accessibility={{
          announcements: announce(ranks, titleOf),
          screenReaderInstructions: { draggable: words.drag.how },
        }}
      >
        <div className="mt-2 sm:mt-6">
          <RankZone
            id={zones.ranked}
            title={words.myRanking}
            empty={words.rankEmpty}
            ids={ranked.map((paper) => paper.id)}
          >
            {rows(ranked)}
          </RankZone>
          <RankZone
            id={zones.out}
            title={words.notRankedTitle}
            empty={words.allRanked}
            ids={others.map((paper) => paper.id)}
          >
            {rows(others)}
          </RankZone>
        </div>
      </DndContext>
      <BallotActs
        team={team}
        roundId={round.id}
        hasBallot={round.ballot !== null}
        chosen={ranked.length}
        isBusy={saver.waiting.size > 0 || conflict !== null}
      />
    </>
  );
};
