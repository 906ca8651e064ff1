const tracking = /^(?:utm_\w+|fbclid|gclid|mc_cid|mc_eid|ref|ref_src|source)$/i;

/** Takes a web address; gives the one spelling all its variants share (https, no www, no tracking, no fragment), or null. */
export function canonicalUrl(text: string): string | null {
  if (!/^https?:\/\//i.test(text) || !URL.canParse(text)) return null;
  const url = new URL(text);
  const host = url.host.replace(/^(?:www\.)+(?=[^.]+\.)/, "");
  const path = url.pathname.replace(/\/{1,20}$/, "");
  const kept = [...url.searchParams].filter(([name]) => !tracking.test(name));
  const query = new URLSearchParams(kept);
  query.sort();
  const search = query.toString();
  return `https://${host}${path}${search ? `?${search}` : ""}`;
}
