"use client";
import { useState } from "react";
import { v7 } from "uuid";
import { Button } from "#components/ui/button.tsx";
import { Disclosure } from "#components/ui/disclosure.tsx";
import { Form } from "#components/ui/form.tsx";
import { TextField } from "#components/ui/text-field.tsx";
import type { SeasonHands } from "./use-season.ts";
import { words } from "./words.ts";

type Props = { hands: SeasonHands };

/** One more date for a draft, at the time of its last one. */
export const AddDate = ({ hands: { season, edit } }: Props) => {
  const last = season.sessions.at(-1)?.localStart ?? "";
  const [day, setDay] = useState("");
  const [time, setTime] = useState(last.slice(11));
  return (
    <Disclosure summary={words.addDate}>
      <Form
        className="flex flex-wrap items-end gap-3"
        onSubmit={() => {
          if (day && time) edit({ do: "add_date", sessionId: v7(), at: `${day}T${time}` });
        }}
      >
        <TextField
          label={words.day}
          type="date"
          required
          min="1900-01-01"
          max="2199-12-31"
          value={day}
          onChange={(event) => setDay(event.target.value)}
        />
        <TextField
          label={words.time}
          type="time"
          required
          value={time}
          onChange={(event) => setTime(event.target.value)}
        />
        <Button type="submit">{words.add}</Button>
      </Form>
    </Disclosure>
  );
};
