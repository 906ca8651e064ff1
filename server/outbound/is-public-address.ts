import { BlockList, isIP, isIPv6 } from "node:net";

// IANA special-purpose registries: what is not the public internet, by reason.
const notPublic: Record<string, string[]> = {
  "this host": ["0.0.0.0/8"],
  private: ["10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16"],
  loopback: ["127.0.0.0/8"],
  "link-local": ["169.254.0.0/16"],
  "carrier-grade NAT": ["100.64.0.0/10"],
  protocols: ["192.0.0.0/24", "192.88.99.0/24", "2001::/23"],
  documentation: ["192.0.2.0/24", "198.51.100.0/24", "203.0.113.0/24", "2001:db8::/32", "3fff::/20"],
  benchmarks: ["198.18.0.0/15"],
  multicast: ["224.0.0.0/4"],
  reserved: ["240.0.0.0/4"],
  "carries an IPv4 address": ["2002::/16"],
};

/** Of IPv6 only this range is given out; outside it lie loopback, mapped, translated, unique local, link-local, multicast. */
const givenOut = new BlockList();
givenOut.addSubnet("2000::", 3, "ipv6");

const refused = new BlockList();
for (const range of Object.values(notPublic).flat()) {
  const [start = "", bits] = range.split("/");
  refused.addSubnet(start, Number(bits), isIPv6(start) ? "ipv6" : "ipv4");
}

/** Takes an address as a resolver gives it; says whether it lies on the public internet. Anything that is no address does not. */
export const isPublicAddress = (address: string): boolean => {
  const version = isIP(address);
  // A zone ("fe80::1%eth0") names an interface of this machine.
  if (version === 0 || address.includes("%")) return false;
  if (version === 4) return !refused.check(address, "ipv4");
  return givenOut.check(address, "ipv6") && !refused.check(address, "ipv6");
};
