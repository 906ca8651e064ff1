"use client";
import { useId, useState } from "react";
import type { ReadableError } from "#components/trpc/read-error.ts";
import { Button } from "#components/ui/button.tsx";
import { Dialog } from "#components/ui/dialog.tsx";
import { Form } from "#components/ui/form.tsx";
import { FormError } from "#components/ui/form-error.tsx";
import { nameZone } from "#components/ui/format-instant.ts";
import { ClockFields } from "./clock-fields.tsx";
import { laterFault } from "./later-fault.ts";
import { refusedFields } from "./refused-fields.ts";
import type { RoundPage } from "./round-types.ts";
import { daysLater, localOf, wallClockOf } from "./wall-clock.ts";
import { words } from "./words.ts";

type Props = {
  round: RoundPage;
  zone: string;
  pending: boolean;
  failure: ReadableError | null;
  onClose: () => void;
  onConfirm: (closesAt: string) => void;
};

/** Asks for the new close of a round, three days after the present one at the same hour unless said otherwise. */
export const ExtendDialog = ({ round, zone, pending, failure, onClose, onConfirm }: Props) => {
  const form = useId();
  const [clock, setClock] = useState(() => {
    const from = round.closesAt > round.now ? round.closesAt : round.now;
    return daysLater(from, round.zone, 3, wallClockOf(round.closesAt, round.zone).time);
  });
  const [pressedAt, setPressedAt] = useState<string | null>(null);
  const fault = pressedAt ? laterFault(clock, round, pressedAt) : null;
  const footer = (
    <>
      <Button onClick={onClose}>{words.extend.keep}</Button>
      <Button type="submit" form={form} variant="primary" pending={pending}>
        {words.extend.confirm}
      </Button>
    </>
  );
  return (
    <Dialog open onClose={onClose} title={words.extend.title} footer={footer} width="narrow">
      <Form
        id={form}
        noValidate
        className="flex flex-col gap-4 text-sm"
        onSubmit={() => {
          const at = new Date().toISOString();
          setPressedAt(at);
          if (!laterFault(clock, round, at)) onConfirm(localOf(clock));
        }}
      >
        {round.phase === "short" ? <p>{words.extend.again}</p> : null}
        <p>{(round.phase === "short" ? words.extend.short : words.extend.text)(nameZone(round.zone))}</p>
        <ClockFields
          day={words.extend.day}
          time={words.extend.time}
          clock={clock}
          onChange={setClock}
          zone={round.zone}
          mine={zone}
          error={fault ?? refusedFields(failure).closesAt}
        />
        <FormError>{failure?.sentence}</FormError>
      </Form>
    </Dialog>
  );
};
