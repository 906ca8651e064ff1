const escapes: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

const escapeHtml = (text: string): string => text.replace(/[&<>"]/g, (sign) => escapes[sign] ?? sign);

export type MailBody = {
  /** Plain sentences, one per paragraph. */
  paragraphs: string[];
  /** The one thing to do, as a link. */
  action?: { label: string; url: string };
  /** Why the reader gets this. */
  footer: string;
};

/** One body, twice: as text and as quiet HTML without remote images. */
export const layOutMail = ({ paragraphs, action, footer }: MailBody): { text: string; html: string } => {
  const text = [...paragraphs, ...(action ? [`${action.label}:\n${action.url}`] : []), `--\n${footer}`].join(
    "\n\n",
  );
  const link = action
    ? `<p style="margin:28px 0"><a href="${escapeHtml(action.url)}" style="background:#2c4f97;color:#fff;padding:12px 20px;border-radius:6px;text-decoration:none;font-family:sans-serif">${escapeHtml(action.label)}</a></p>`
    : "";
  const body = paragraphs.map((paragraph) => `<p>${escapeHtml(paragraph)}</p>`).join("");
  const html = `<!doctype html><html lang="en"><body style="margin:0;padding:24px;background:#fbfaf8;color:#1d2026"><div style="max-width:560px;margin:0 auto;font:17px/1.6 Georgia,serif">${body}${link}<p style="color:#5d626c;font:14px/1.5 sans-serif;border-top:1px solid #e4e2dd;padding-top:12px;margin-top:32px">${escapeHtml(footer)}</p></div></body></html>`;
  return { text, html };
};
