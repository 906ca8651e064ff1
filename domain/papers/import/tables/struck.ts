/** A cell as it stands and what was struck through in it. `wholly`: nothing else stands there. */
export type StruckCell = { text: string; struck: string[]; wholly: boolean };

const marks =
  /~~([^~]{1,2000})~~|<(?:del|s|strike)>([^<]{1,2000})<\/(?:del|s|strike)>|((?:.\u0336){2,2000})/gi;

/** Takes a cell; gives what still stands in it and what was struck through (~~Ann~~, <del>Ann</del>, or with struck letters). */
export function readStruck(cell: string): StruckCell {
  const struck: string[] = [];
  const text = cell
    .replace(marks, (_, tildes?: string, tagged?: string, letters?: string) => {
      struck.push((tildes ?? tagged ?? letters ?? "").replaceAll("\u0336", "").trim());
      return " ";
    })
    .replace(/\s{2,}/g, " ")
    .trim();
  return { text, struck, wholly: struck.length > 0 && !/[\p{L}\p{N}]/u.test(text) };
}
