import type { Partner } from "#server/presenters/swaps/list-partners.ts";
import { CannotList } from "./cannot-list.tsx";
import { cannotOf, listChoices } from "./list-choices.ts";
import { PartnerGroup } from "./partner-group.tsx";
import { words } from "./words.ts";

/** Whom one asks, and the duty of theirs one takes (null: nothing). */
export type Choice = { userId: string; name: string; takenId: string | null };

type Props = { partners: readonly Partner[]; choice: Choice | null; onChoose: (choice: Choice) => void };

/** The colleagues one can ask, each under their name, as one question; those who cannot help at all come last, folded. */
export const PartnerList = ({ partners, choice, onChoose }: Props) => {
  const able = partners.filter((partner) => listChoices(partner).some(({ whyNot }) => whyNot === null));
  const unable = partners.filter((partner) => !able.includes(partner));
  return (
    <fieldset className="flex min-w-0 flex-col gap-3">
      <legend className="sr-only">{words.with}</legend>
      {able.map((partner) => (
        <PartnerGroup
          key={partner.userId}
          partner={partner}
          isChosen={(takenId) => choice?.userId === partner.userId && choice.takenId === takenId}
          onChoose={(takenId) => onChoose({ userId: partner.userId, name: partner.name, takenId })}
        />
      ))}
      <CannotList
        open={able.length === 0}
        items={cannotOf(unable.map(({ userId, name, whyNot }) => ({ id: userId, label: name, whyNot })))}
      />
    </fieldset>
  );
};
