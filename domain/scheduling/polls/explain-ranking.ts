import type { RankedOption } from "./rank-options.ts";

type Naming = {
  /** How many gave an answer. */
  answered: number;
  optionName: (id: string) => string;
  personName: (id: string) => string;
};

const people = (count: number) => (count === 1 ? "1 person" : `${count} people`);

/** Takes ranked dates; says in one sentence why the first is first. */
export const explainRanking = (
  ranked: readonly RankedOption[],
  { answered, optionName, personName }: Naming,
): string => {
  const [first, second] = ranked;
  if (!first || answered === 0) return "Nobody has answered yet.";
  const can = first.yes + first.ifNeedBe;
  if (can === 0) return `No date suits any of the ${people(answered)} who answered.`;
  const name = optionName(first.id);
  const counts = `${can} of ${people(answered)} who answered can come${first.ifNeedBe > 0 ? `, ${first.ifNeedBe} of them if need be` : ""}`;
  const absent = first.presentersOut.map(personName);
  const warning = absent.length > 0 ? `, but ${absent.join(" and ")} cannot, who would present` : "";
  return `${name} comes first: ${counts}${why(first, second, ranked, optionName)}${warning}.`;
};

const why = (
  first: RankedOption,
  second: RankedOption | undefined,
  ranked: readonly RankedOption[],
  optionName: (id: string) => string,
): string => {
  if (!second) return "";
  const level = ranked.filter(({ place }) => place === first.place).length - 1;
  if (level === 1) return `; ${optionName(second.id)} is level with it, and later`;
  if (level > 1) return `; ${level} later dates are level with it`;
  if (second.yes + second.ifNeedBe === first.yes + first.ifNeedBe)
    return `; ${optionName(second.id)} suits as many, with fewer plain yes`;
  return "";
};
