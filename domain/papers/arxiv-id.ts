/** The archives that gave ids before April 2007 (arxiv.org/help/arxiv_identifier and the list of subsumed archives). */
const oldArchives =
  "acc-phys|adap-org|alg-geom|ao-sci|astro-ph|atom-ph|bayes-an|chao-dyn|chem-ph|cmp-lg|comp-gas|cond-mat|cs|dg-ga|funct-an|" +
  "gr-qc|hep-ex|hep-lat|hep-ph|hep-th|math|math-ph|mtrl-th|nlin|nucl-ex|nucl-th|patt-sol|physics|plasm-ph|q-alg|q-bio|" +
  "quant-ph|solv-int|supr-con";

/** An old archive, with or without its subject class, at the end of a text. */
export const oldArchiveAtEnd = new RegExp(
  `(?:${oldArchives})(?:\\.[a-z]{2}(?:-[a-z]{2})?|\\.[a-z]{3,4}-[a-z]{2,4})?$`,
  "i",
);

const newStyle = /^(?:arxiv:\s?)?(\d{4}\.\d{4,5})(?:v([1-9]\d{0,2}))?$/i;
const oldStyle = /^(?:arxiv:\s?)?([a-z.-]{2,17})\/(\d{7})(?:v([1-9]\d{0,2}))?$/i;

export type ArxivId = { id: string; version: number | null };

/** Takes "2405.01234v2", "math.GT/0309136", either after "arXiv:" or bare; gives id and version, or null when no such id can exist. */
export function parseArxivId(text: string): ArxivId | null {
  const recent = newStyle.exec(text);
  if (recent?.[1]) return mayExist(recent[1]) ? { id: recent[1], version: toVersion(recent[2]) } : null;
  const old = oldStyle.exec(text);
  if (!old?.[1] || !old[2]) return null;
  if (oldArchiveAtEnd.exec(old[1])?.index !== 0 || !oldNumberMayExist(old[2])) return null;
  return { id: `${spellArchive(old[1])}/${old[2]}`, version: toVersion(old[3]) };
}

/** Takes a valid id; gives what names the paper whatever the spelling: the subject class of old ids is decoration. */
export function arxivKey(id: string): string {
  return id.replace(/^([a-z-]+)\.[^/]+\//i, "$1/").toLowerCase();
}

/** Takes a valid id; gives the month it was given out, "YYYY-MM". */
export function arxivMonth(id: string): string {
  const digits = id.slice(id.indexOf("/") + 1);
  const century = id.includes("/") && digits.startsWith("9") ? "19" : "20";
  return `${century}${digits.slice(0, 2)}-${digits.slice(2, 4)}`;
}

/** Takes a valid id; gives the address of its abstract page. */
export function arxivUrl(id: string): string {
  return `https://arxiv.org/abs/${id}`;
}

// Four digits after the dot from April 2007 to December 2014, five since.
function mayExist(id: string): boolean {
  const [month = "", number = ""] = id.split(".");
  if (!isMonth(month.slice(2)) || Number(number) === 0 || month < "0704") return false;
  return number.length === (month < "1501" ? 4 : 5);
}

// From August 1991 (July in later counts) to March 2007.
function oldNumberMayExist(digits: string): boolean {
  const month = `${digits.startsWith("9") ? "19" : "20"}${digits.slice(0, 4)}`;
  return isMonth(digits.slice(2, 4)) && Number(digits.slice(4)) > 0 && month >= "199107" && month <= "200703";
}

function isMonth(two: string): boolean {
  return two >= "01" && two <= "12";
}

function spellArchive(archive: string): string {
  const [name = "", subject] = archive.split(".");
  if (!subject) return name.toLowerCase();
  return `${name.toLowerCase()}.${subject.length === 2 ? subject.toUpperCase() : subject.toLowerCase()}`;
}

function toVersion(digits: string | undefined): number | null {
  return digits ? Number(digits) : null;
}
