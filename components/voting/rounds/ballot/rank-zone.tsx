"use client";
import { useDroppable } from "@dnd-kit/core";
import { SortableContext, verticalListSortingStrategy } from "@dnd-kit/sortable";
import { cx } from "class-variance-authority";
import type { ReactNode } from "react";
import { DataList } from "#components/ui/data-list.tsx";
import { Section } from "#components/ui/section.tsx";

type Props = { id: string; title: string; empty: string; ids: string[]; children: ReactNode };

/** One of the two lists of a ranked ballot; also when empty something can be dropped on it. */
export const RankZone = ({ id, title, empty, ids, children }: Props) => {
  const isEmpty = ids.length === 0;
  const { setNodeRef, isOver } = useDroppable({ id, disabled: !isEmpty });
  return (
    <Section title={title} count={ids.length} className="max-sm:not-first:mt-4">
      <SortableContext id={id} items={ids} strategy={verticalListSortingStrategy}>
        {isEmpty ? (
          <p
            ref={setNodeRef}
            className={cx(
              "border-b border-line py-2 text-muted sm:py-6",
              isOver && "bg-accent-soft text-ink",
            )}
          >
            {empty}
          </p>
        ) : (
          <DataList label={title} className="border-b border-line">
            {children}
          </DataList>
        )}
      </SortableContext>
    </Section>
  );
};
