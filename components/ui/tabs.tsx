"use client";

import { type KeyboardEvent, type ReactNode, useId, useState } from "react";
import { stepFocus } from "./step-focus.ts";
import { tabStyles } from "./tab-styles.ts";

type Tab = { id: string; label: string; count?: number; panel: ReactNode };
type Props = { label: string; items: readonly Tab[]; initial?: string };

/** Takes named panels; shows one, arrow keys change it. For panels that have an address use LinkTabs. */
export function Tabs({ label, items, initial }: Props) {
  const id = useId();
  const [chosen, choose] = useState(initial ?? items[0]?.id);
  const at = Math.max(
    0,
    items.findIndex((item) => item.id === chosen),
  );

  const onKeyDown = (event: KeyboardEvent) => {
    const next = items[stepFocus(event.key, at, items.length) ?? -1];
    if (!next) return;
    event.preventDefault();
    choose(next.id);
    document.getElementById(`${id}-${next.id}`)?.focus();
  };
  return (
    <div>
      <div
        role="tablist"
        aria-label={label}
        className="flex gap-5 overflow-x-auto border-b border-line"
        onKeyDown={onKeyDown}
      >
        {items.map((item, index) => (
          <button
            key={item.id}
            type="button"
            role="tab"
            id={`${id}-${item.id}`}
            aria-selected={index === at}
            aria-controls={`${id}-panel`}
            tabIndex={index === at ? 0 : -1}
            className={tabStyles}
            onClick={() => choose(item.id)}
          >
            {item.label}
            {item.count === undefined ? null : <span className="tabular text-muted">{item.count}</span>}
          </button>
        ))}
      </div>
      <div id={`${id}-panel`} role="tabpanel" aria-labelledby={`${id}-${items[at]?.id}`} className="pt-4">
        {items[at]?.panel}
      </div>
    </div>
  );
}
