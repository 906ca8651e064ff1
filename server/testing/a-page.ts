/** A pasted Daily Papers page of Aug 12 with `count` papers that no other name gives; and the papers as they stand in it. */
export const aPage = (
  name: string,
  count: number,
): { text: string; papers: { title: string; abstract: string }[] } => {
  const papers = Array.from({ length: count }, (_, index) => ({
    title: `${name} Robots That Read Diary ${index + 1}: a Study of SAP^{2} at 90\\%`,
    abstract: `${name} diary ${index + 1} is read back before every task, \`\`quoted'' and all. ${"The robot then forgets less of what it was taught, and we measure how much. ".repeat(4)}It ends here.`,
  }));
  const head = "new\n\nGet trending papers in your email inbox!\n\nSubscribe\n\nDaily Papers\n\nAug 12\n\n";
  return {
    text: `${head}${papers.map(({ title, abstract }) => `${title}\n\n${abstract}\n`).join("\n")}`,
    papers,
  };
};
