import { Avatar } from "#components/ui/avatar.tsx";
import type { Partner } from "#server/presenters/swaps/list-partners.ts";
import { CannotList } from "./cannot-list.tsx";
import { cannotOf, listChoices } from "./list-choices.ts";
import { PartnerChoice } from "./partner-choice.tsx";

type Props = {
  partner: Partner;
  isChosen: (takenId: string | null) => boolean;
  onChoose: (takenId: string | null) => void;
};

/** A colleague under their name, with what one can ask of them; what one cannot comes last, folded. */
export const PartnerGroup = ({ partner, isChosen, onChoose }: Props) => {
  const choices = listChoices(partner);
  return (
    <fieldset className="min-w-0 border-t border-line pt-3 first-of-type:border-t-0 first-of-type:pt-0">
      <legend className="float-left mb-1 flex w-full items-center gap-2 text-sm font-medium">
        <Avatar name={partner.name} seed={partner.userId} size={24} />
        <bdi className="min-w-0 wrap-anywhere">{partner.name}</bdi>
      </legend>
      <div className="clear-both pl-6">
        {choices
          .filter(({ whyNot }) => whyNot === null)
          .map(({ id, takenId, label }) => (
            <PartnerChoice
              key={id}
              label={label}
              checked={isChosen(takenId)}
              onChoose={() => onChoose(takenId)}
            />
          ))}
        <div className="px-2">
          <CannotList items={cannotOf(choices)} />
        </div>
      </div>
    </fieldset>
  );
};
