import { isWebAddress } from "#domain/text/web-address.ts";

const addresses: Record<string, (id: string) => { label: string; url: string }> = {
  arxiv: (id) => ({ label: `arXiv ${id}`, url: `https://arxiv.org/abs/${id}` }),
  doi: (id) => ({ label: `doi ${id}`, url: `https://doi.org/${id}` }),
  openreview: (id) => ({
    label: "OpenReview",
    url: `https://openreview.net/forum?id=${encodeURIComponent(id)}`,
  }),
  acl: (id) => ({ label: "ACL Anthology", url: `https://aclanthology.org/${id}` }),
};

/** Where a paper can be read: by its identities first, then its own address; only http and https. */
export const linksOf = ({
  identities,
  url,
}: {
  identities: readonly string[];
  url: string | null;
}): { label: string; url: string }[] => {
  const links = identities.flatMap((identity) => {
    const colon = identity.indexOf(":");
    const address = addresses[identity.slice(0, colon)];
    return address ? [address(identity.slice(colon + 1))] : [];
  });
  if (url && isWebAddress(url) && !links.some((link) => link.url === url))
    links.push({ label: new URL(url).hostname, url });
  return links;
};
