import type { Services } from "#server/context.ts";
import { askPolitely } from "#server/outbound/ask-politely.ts";
import type { OutboundRules } from "#server/outbound/fetch-public.ts";
import { judgeListed } from "#server/outbound/judge-listed.ts";
import { userAgent } from "#server/outbound/user-agent.ts";
import { arxiv } from "./ask-arxiv.ts";
import { crossref } from "./ask-crossref.ts";
import { openalexByDoi, openalexByTitle } from "./ask-openalex.ts";
import { semanticScholar } from "./ask-semantic-scholar.ts";
import type { Ask, Source } from "./source.ts";

/** Where each service answers, its folder at a mirror, and the least milliseconds between two questions (their terms of use). */
const places = {
  arxiv: { base: "https://export.arxiv.org/api/", gap: 3_000 },
  crossref: { base: "https://api.crossref.org/", gap: 200 },
  openalex: { base: "https://api.openalex.org/", gap: 200 },
  "semantic-scholar": { base: "https://api.semanticscholar.org/graph/v1/", gap: 1_100 },
};

/** How tests hurry: a gap and an end of waiting of their own. */
export type Pace = { gap?: number; milliseconds?: number };

/** Every service that may know more, in the order in which they are asked; of a mirror where one is set. */
export const openSources = ({ db, env }: Pick<Services, "db" | "env">, pace: Pace = {}): Source[] => {
  const { METADATA_URL: mirror, METADATA_CONTACT: contact } = env;
  const rules: OutboundRules = {
    judge: judgeListed(mirror ?? null),
    headers: { "user-agent": userAgent(contact), accept: "application/atom+xml, application/json" },
    ...(pace.milliseconds === undefined ? {} : { milliseconds: pace.milliseconds }),
  };
  const askAt = (id: keyof typeof places): Ask => {
    const { base, gap } = places[id];
    const address = mirror ? `${mirror.replace(/\/+$/, "")}/${id}/` : base;
    const { host, pathname } = new URL(address);
    const place = { name: `${host}${pathname}`, gap: pace.gap ?? gap };
    return (path, read) => askPolitely(db, place, `${address}${path}`, rules, read);
  };
  return [
    arxiv(askAt("arxiv")),
    crossref(askAt("crossref"), contact),
    openalexByDoi(askAt("openalex"), contact),
    semanticScholar(askAt("semantic-scholar")),
    openalexByTitle(askAt("openalex"), contact),
  ];
};
