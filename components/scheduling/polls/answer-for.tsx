"use client";
import { useState } from "react";
import { Disclosure } from "#components/ui/disclosure.tsx";
import { Select } from "#components/ui/select.tsx";
import { AnswerForm } from "./answer-form.tsx";
import type { PollPage } from "./poll-types.ts";
import { useAnswer } from "./use-answer.ts";
import { words } from "./words.ts";

type Props = { team: string; poll: PollPage; zone: string };

/** Lets an organizer set somebody else's answer; it shows who did. */
export const AnswerFor = ({ team, poll, zone }: Props) => {
  const [userId, setUserId] = useState("");
  const answer = useAnswer(team, poll.id);
  const others = (poll.results?.people ?? []).filter((person) => person.userId !== poll.reader.userId);
  const person = others.find((other) => other.userId === userId);
  if (!poll.may.change || others.length === 0) return null;
  return (
    <div className="mt-6">
      <Disclosure summary={words.forSomebody}>
        <Select
          label={words.who}
          className="max-w-xs"
          options={[
            { value: "", label: words.nobody },
            ...others.map((other) => ({ value: other.userId, label: other.name })),
          ]}
          value={userId}
          onChange={(event) => {
            answer.reset();
            setUserId(event.target.value);
          }}
        />
        {person ? (
          <AnswerForm
            key={person.userId}
            poll={poll}
            holder={person.userId}
            stored={person}
            zone={zone}
            save={words.saveFor(person.name)}
            pending={answer.isPending}
            error={answer.error}
            isSaved={answer.isSaved}
            onSave={(said, done) => answer.save({ ...said, userId: person.userId }, done)}
          />
        ) : null}
      </Disclosure>
    </div>
  );
};
