import { escapeHtml } from "#domain/text/escape-html.ts";

type Link = { label: string; url: string };

/** One of several things a mail is about. */
export type MailSection = { title: string; lines: string[]; links: Link[] };

export type MailBody = {
  /** Plain sentences, one per paragraph. */
  paragraphs: string[];
  /** What the mail lists, after the paragraphs. */
  sections?: MailSection[];
  /** The one thing to do, as a link. */
  action?: Link;
  /** Why the reader gets this. */
  footer: string;
  /** How to get no more of these. */
  stop?: Link;
};

const styles = {
  page: "margin:0;padding:24px;background:#fbfaf8;color:#1d2026",
  column: "max-width:560px;margin:0 auto;font:17px/1.6 Georgia,serif",
  section: "border-left:3px solid #e4e2dd;padding-left:16px;margin:24px 0",
  link: "color:#2c4f97;font:15px/1.6 sans-serif;margin-right:16px;white-space:nowrap",
  action: "margin:28px 0",
  button:
    "display:inline-block;background:#2c4f97;color:#fff;padding:12px 20px;border-radius:6px;text-decoration:none;font-family:sans-serif",
  footer:
    "color:#5d626c;font:14px/1.5 sans-serif;border-top:1px solid #e4e2dd;padding-top:12px;margin-top:32px",
  stop: "color:#5d626c",
};

/** One body, twice: as text and as quiet HTML without remote images. */
export const layOutMail = (mail: MailBody): { text: string; html: string } => {
  const { paragraphs, sections = [], action, footer, stop } = mail;
  const textLink = ({ label, url }: Link) => `${label}:\n${url}`;
  const text = [
    ...paragraphs,
    ...sections.map(({ title, lines, links }) => [title, ...lines, ...links.map(textLink)].join("\n")),
    ...(action ? [textLink(action)] : []),
    // "-- " and nothing else on the line is the mark of a signature, which mail programs show grey.
    [`-- \n${footer}`, ...(stop ? [textLink(stop)] : [])].join("\n"),
  ].join("\n\n");
  const body = [
    ...paragraphs.map((paragraph) => `<p>${escapeHtml(paragraph)}</p>`),
    ...sections.map(htmlSection),
    action ? `<p style="${styles.action}">${htmlLink(action, styles.button)}</p>` : "",
    `<p style="${styles.footer}">${escapeHtml(footer)}${stop ? `<br>${htmlLink(stop, styles.stop)}` : ""}</p>`,
  ].join("");
  const html = `<!doctype html><html lang="en"><body style="${styles.page}"><div style="${styles.column}">${body}</div></body></html>`;
  return { text, html };
};

const htmlLink = ({ label, url }: Link, style: string): string =>
  `<a href="${escapeHtml(url)}" style="${style}">${escapeHtml(label)}</a>`;

const htmlSection = ({ title, lines, links }: MailSection): string => {
  const said = [`<strong>${escapeHtml(title)}</strong>`, ...lines.map(escapeHtml)].join("<br>");
  const offered = links.map((link) => htmlLink(link, styles.link)).join(" ");
  return `<div style="${styles.section}"><p>${said}${offered ? `<br>${offered}` : ""}</p></div>`;
};
