import { normaliseTitle } from "../../normalise-title.ts";
import type { ColumnField } from "../draft-paper.ts";

/** What a heading says; "date" is a talk's or a publication's, which the other columns tell; "other" is known to be of no use. */
export type HeadingField = ColumnField | "date" | "other";

const names: Record<HeadingField, string> = {
  title:
    "title|titel|titre|titulo|titolo|paper|papers|paper title|title of paper|title of the paper|paper name|article|article title|artikel|papier|aufsatz|reading|topic|thema|sujet|tema|论文|标题|题目|論文|タイトル|название|статья",
  authors:
    "author|authors|autor|autoren|autorin|auteur|auteurs|autores|autore|autori|author names|written by|作者|著者|авторы|автор",
  abstract:
    "abstract|abstract note|summary|zusammenfassung|kurzfassung|resume|resumen|riassunto|abstrakt|tldr|摘要|概要|аннотация",
  link: "link|links|link to paper|link to the paper|url|urls|address|href|website|web|lien|liens|enlace|paper link|paper url|paper id|paper page|pdf|pdf link|pdf url|forum|forum link|openreview|openreview link|arxiv link|arxiv url|链接|リンク|ссылка",
  arxiv_id: "arxiv|arxiv id|arxivid|arxiv number|arxiv no",
  doi: "doi|doi link|doi url",
  venue:
    "venue|journal|conference|conference name|proceedings|proceedings title|publication title|publication|published in|booktitle|source title|konferenz|zeitschrift|revue|revista|rivista|期刊|会议|журнал",
  published_on:
    "published|published on|published at|published date|publication date|date published|pub date|publication year|year|jahr|annee|ano|release date|released|submitted|submission date|veroffentlicht|publie|publie le|publicado|年份",
  upvotes: "votes|upvotes|upvote|vote|number of votes|likes|points|stimmen|votos|voti|投票",
  presenter:
    "presenter|presenters|speaker|speakers|presented by|presenting|discussion leader|discussant|leader|lead|led by|host|who|moderator|facilitator|referent|referentin|referenten|vortragende|vortragender|vortrag|vorgestellt von|prasentiert von|wer|presentateur|presentatrice|presente par|orateur|intervenant|qui|ponente|presentador|relatore|spreker|报告人|主讲人|発表者|докладчик",
  held_on:
    "talk date|date of talk|date of the talk|meeting date|date of meeting|session date|session|meeting|held|held on|presented on|presentation date|presentation|scheduled|scheduled for|when|week of|week|termin|sitzung|wann|seance|quand|cuando|quando",
  note: "note|notes|comment|comments|remark|remarks|status|bemerkung|bemerkungen|notiz|notizen|kommentar|remarque|remarques|notas|nota|备注|メモ",
  date: "date|dates|datum|fecha|data|day|tag|jour|日期|日付|дата",
  other:
    "date added|date modified|date accessed|access date|last modified|timestamp|code|code link|slides|video|recording|github|short title|journal abbreviation|author keywords|paper type|paper status|session type|session chair|year level|key|time|zeit|room|ort|location|place",
};

const byName = new Map<string, HeadingField>(
  Object.entries(names).flatMap(([field, all]) =>
    all.split("|").map((name): [string, HeadingField] => [normaliseTitle(name), field as HeadingField]),
  ),
);
const longest = 60;

/** Takes the text of a heading; gives the field it names in one of several languages, by all its words or by the first of a few, or null. */
export function readHeading(text: string): HeadingField | null {
  if (text.length > longest) return null;
  const words = normaliseTitle(text.replaceAll("_", " ").replace(/([a-z])([A-Z])/g, "$1 $2"));
  const whole = byName.get(words) ?? byName.get(words.replaceAll(" ", ""));
  if (whole || words.split(" ").length > 5) return whole ?? null;
  // "Paper (with link)", "Date (Thursdays)": what follows explains.
  return /[([/:]/.test(text) ? (byName.get(normaliseTitle(text.split(/[([/:]/, 1)[0] ?? "")) ?? null) : null;
}
