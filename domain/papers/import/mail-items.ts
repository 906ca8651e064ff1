/** One item of a listing mail: its fields as written, its abstract, and whether it only replaces an older version. */
export type MailItem = {
  line: number;
  id: string;
  fields: ReadonlyMap<string, string>;
  abstract: string | null;
  replaced: boolean;
};

type Open = { line: number; id: string; head: string[]; abstract: string[]; part: "head" | "abstract" };

const idLine = /^(?:paper: |arxiv:)\s?(\S{1,40})/i;
const rule = /^(?:-{20,}|(?:%%?-{1,3}){4,}%*)\s*$/;

/** Takes a listing mail; gives its items in order. Linear; what stands outside of items is passed over. */
export function mailItems(text: string): MailItem[] {
  const items: MailItem[] = [];
  let open: Open | null = null;
  const close = () => {
    if (open?.id) items.push(toItem(open));
    open = null;
  };
  for (const [index, raw] of text.split(/\r\n|\n|\r/).entries()) {
    // A forwarded mail is quoted.
    const line = raw.replace(/^(?:> ?){1,5}/, "");
    const mark = /^\\\\(?:\s*$|\s+\()/.test(line);
    if (rule.test(line)) close();
    else if (!mark) open = takeLine(open, line, index + 1);
    else if (open === null) open = { line: index + 1, id: "", head: [], abstract: [], part: "head" };
    else if (open.part === "head" && /^\\\\\s*$/.test(line)) open.part = "abstract";
    else close();
  }
  close();
  return items;
}

function takeLine(open: Open | null, line: string, number: number): Open | null {
  if (!open) return null;
  const id = open.id === "" && open.part === "head" ? idLine.exec(line)?.[1] : undefined;
  if (id) return { ...open, id, line: number, head: [line] };
  open[open.part].push(line);
  return open;
}

function toItem({ line, id, head, abstract }: Open): MailItem {
  return {
    line,
    id,
    fields: readFields(head),
    abstract: abstract.join("\n").trim() === "" ? null : abstract.join("\n"),
    replaced: head.some((text) => /^replaced with revised version/i.test(text)),
  };
}

// "Name: value", continued by lines that begin with two spaces.
function readFields(head: readonly string[]): Map<string, string> {
  const parts = new Map<string, string[]>();
  let last: string[] | null = null;
  for (const line of head) {
    const field = /^([A-Za-z][A-Za-z-]{1,20}): *(.*)$/.exec(line);
    if (field?.[1]) {
      last = [field[2] ?? ""];
      const name = field[1].toLowerCase();
      if (!parts.has(name)) parts.set(name, last);
    } else if (/^\s+\S/.test(line)) last?.push(line.trim());
    else last = null;
  }
  return new Map(Array.from(parts, ([name, lines]) => [name, lines.join("\n")]));
}
