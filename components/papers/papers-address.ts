import { type PaperView, paperViews } from "#domain/papers/paper-view.ts";

export type ListAddress = { view: PaperView; on?: string; tag?: string };

export type PapersAddress = { list: ListAddress; search: string };

type Params = Record<string, string | string[] | undefined>;

const first = (value: string | string[] | undefined) => (Array.isArray(value) ? value[0] : value);

/** What the address of the papers page asks for; anything unreadable falls back to the newest listing's day. */
export const readPapersAddress = (params: Params): PapersAddress => {
  const view = paperViews.find((known) => known === first(params.view)) ?? "day";
  const on = first(params.on);
  const tag = first(params.tag)?.slice(0, 60);
  return {
    list: { view, ...(on && /^\d{4}-\d\d-\d\d$/.test(on) ? { on } : {}), ...(tag ? { tag } : {}) },
    search: (first(params.search) ?? "").trim().slice(0, 200),
  };
};

/** The address of a list of papers. */
export const papersHref = (team: string, { view, on, tag }: ListAddress): string => {
  const params = new URLSearchParams({ view, ...(on ? { on } : {}), ...(tag ? { tag } : {}) });
  return `/t/${team}/papers?${params}`;
};
