/** What one paper of a real file is: its title, authors, year and the id it is known by. */
export type PaperFact = { title: string | null; authors: string[]; year: string | null; id: string | null };

/** What must come out of each real file, by its path in the folder of inputs. */
export const formatFacts: Record<string, PaperFact[]> = {
  "bibtex/a-complete-article.bib": [
    { title: "Lorem Ipsum", authors: ["Alice Adams", "Bob Brody"], year: "2020", id: null },
  ],
  "bibtex/a-complete-inproceedings.bib": [
    { title: "Lorem Ipsum", authors: ["Alice Adams", "Bob Brody"], year: "2020", id: null },
  ],
  "bibtex/math.bib": [{ title: "$e=mc^2$", authors: [], year: null, id: null }],
  "bibtex/string-and-preamble.bib": [{ title: "Foobarbar", authors: [], year: null, id: null }],
  "bibtex/uppercase-and.bib": [
    {
      title: "Computer Typesetting of Technical Journals on UNIX",
      authors: ["M. E. Lesk", "B. W. Kernighan"],
      year: "1977",
      id: "10.1145/1499402.1499562",
    },
  ],
  "bibtex/whitespace-and-unknown-fields.bib": [
    {
      title: "rv you're dumb: Identifying Discarded Work in Wiki Article History",
      authors: ["Michael D. Ekstrand", "John T. Riedl"],
      year: "2009",
      id: "10.1145/1641309.1641317",
    },
  ],
  "ris/basic.ris": [
    {
      title: "A Mathematical Theory of Communication",
      authors: ["Claude E. Shannon"],
      year: "1948",
      id: null,
    },
  ],
  "ris/bom.ris": [{ title: null, authors: [], year: null, id: "10.1186/s40981-020-0316-0" }],
  "arxiv-atom/id_1605.08386_s0_m100_199195aa31ad.json": [
    {
      title: "Heat-bath random walks with Markov bases",
      authors: ["Caprice Stanley", "Tobias Windisch"],
      year: "2016",
      id: "1605.08386",
    },
  ],
  "arxiv-atom/id_astro-ph_0601001_s0_m100_3150dca9dc76.json": [
    {
      title:
        "Frequency of Hot Jupiters and Very Hot Jupiters from the OGLE-III Transit Surveys Toward the Galactic Bulge and Carina",
      authors: ["Andrew Gould", "Susan Dorsher", "B. Scott Gaudi", "Andrzej Udalski"],
      year: "2006",
      id: "astro-ph/0601001",
    },
  ],
};
