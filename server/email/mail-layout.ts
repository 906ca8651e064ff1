import { escapeHtml } from "#domain/text/escape-html.ts";

export type MailBody = {
  /** Plain sentences, one per paragraph. */
  paragraphs: string[];
  /** The one thing to do, as a link. */
  action?: { label: string; url: string };
  /** Why the reader gets this. */
  footer: string;
};

const styles = {
  page: "margin:0;padding:24px;background:#fbfaf8;color:#1d2026",
  column: "max-width:560px;margin:0 auto;font:17px/1.6 Georgia,serif",
  action: "margin:28px 0",
  button:
    "display:inline-block;background:#2c4f97;color:#fff;padding:12px 20px;border-radius:6px;text-decoration:none;font-family:sans-serif",
  footer:
    "color:#5d626c;font:14px/1.5 sans-serif;border-top:1px solid #e4e2dd;padding-top:12px;margin-top:32px",
};

/** One body, twice: as text and as quiet HTML without remote images. */
export const layOutMail = ({ paragraphs, action, footer }: MailBody): { text: string; html: string } => {
  const link = action ? [`${action.label}:\n${action.url}`] : [];
  // "-- " and nothing else on the line is the mark of a signature, which mail programs show grey.
  const text = [...paragraphs, ...link, `-- \n${footer}`].join("\n\n");
  const body = [
    ...paragraphs.map((paragraph) => `<p>${escapeHtml(paragraph)}</p>`),
    action
      ? `<p style="${styles.action}"><a href="${escapeHtml(action.url)}" style="${styles.button}">${escapeHtml(action.label)}</a></p>`
      : "",
    `<p style="${styles.footer}">${escapeHtml(footer)}</p>`,
  ].join("");
  const html = `<!doctype html><html lang="en"><body style="${styles.page}"><div style="${styles.column}">${body}</div></body></html>`;
  return { text, html };
};
