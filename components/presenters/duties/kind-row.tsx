"use client";
import { ArrowDown, ArrowUp, Pencil, X } from "lucide-react";
import { useState } from "react";
import { Dialog } from "#components/ui/dialog.tsx";
import { FormError } from "#components/ui/form-error.tsx";
import { IconButton } from "#components/ui/icon-button.tsx";
import { showToast } from "#components/ui/show-toast.ts";
import { type DutyKind, KindForm } from "./kind-form.tsx";
import type { useKindActs } from "./use-kind-acts.ts";
import { words } from "./words.ts";

type Props = {
  team: string;
  kind: DutyKind;
  acts: ReturnType<typeof useKindActs>;
  isFirst: boolean;
  isLast: boolean;
  onOpen: (isOpen: boolean) => void;
};

/** One duty of the team in its list, with what can be done to it. */
export const KindRow = ({ team, kind, acts, isFirst, isLast, onOpen }: Props) => {
  const [isOpen, setOpen] = useState(false);
  const { key, name, perSession } = kind;
  const open = (opens: boolean) => {
    acts.reset();
    setOpen(opens);
    onOpen(opens);
  };
  const archive = () =>
    acts.archive.mutate(
      { team, key },
      { onSuccess: () => showToast(words.archived(name), { tone: "good" }) },
    );
  return (
    <li className="flex flex-wrap items-center gap-x-2 py-2">
      <span className="min-w-32 flex-1 wrap-anywhere">
        {name} <span className="text-sm whitespace-nowrap text-muted">{words.count(perSession)}</span>
      </span>
      <span className="flex">
        <IconButton label={words.change(name)} onClick={() => open(true)}>
          <Pencil className="size-4" aria-hidden="true" />
        </IconButton>
        <IconButton
          label={words.up(name)}
          disabled={isFirst}
          onClick={() => acts.move.mutate({ team, key, step: "up" })}
        >
          <ArrowUp className="size-4" aria-hidden="true" />
        </IconButton>
        <IconButton
          label={words.down(name)}
          disabled={isLast}
          onClick={() => acts.move.mutate({ team, key, step: "down" })}
        >
          <ArrowDown className="size-4" aria-hidden="true" />
        </IconButton>
        <IconButton label={words.archive(name)} onClick={archive}>
          <X className="size-4" aria-hidden="true" />
        </IconButton>
      </span>
      <Dialog
        open={isOpen}
        onClose={() => open(false)}
        title={words.change(name)}
        description={words.changeText}
        width="narrow"
      >
        <KindForm team={team} acts={acts} kind={kind} onDone={() => open(false)} />
        <FormError>{acts.error}</FormError>
      </Dialog>
    </li>
  );
};
