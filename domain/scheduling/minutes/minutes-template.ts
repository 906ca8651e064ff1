type Paper = { id: string; title: string };
type Holder = { paperId: string | null; name: string };

/** Takes a session's papers in order and who presents them; gives Markdown to start its minutes with. */
export const minutesTemplate = (papers: readonly Paper[], holders: readonly Holder[]): string => {
  const part = ({ id, title }: Paper) => {
    const names = holders.filter(({ paperId }) => paperId === id).map(({ name }) => name);
    const presented = names.length > 0 ? `Presented by ${names.join(" and ")}.\n\n` : "";
    return `## ${title.replace(/\s+/g, " ")}\n\n${presented}- \n\n`;
  };
  return `## Who came\n\n- \n\n${papers.map(part).join("")}## What comes next\n\n- \n`;
};
