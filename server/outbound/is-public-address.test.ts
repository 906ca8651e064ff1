import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isPublicAddress } from "./is-public-address.ts";

const here = [
  ["this host", "0.0.0.0", "0.1.2.3"],
  ["private", "10.0.0.1", "10.255.255.255", "172.16.0.1", "172.31.255.255", "192.168.0.1"],
  ["loopback", "127.0.0.1", "127.255.255.254", "::1", "0:0:0:0:0:0:0:1", "0000::0001"],
  ["link-local", "169.254.169.254", "fe80::1", "FE80::A", "febf::1", "fe80::1%eth0"],
  ["carrier-grade NAT", "100.64.0.1", "100.127.255.255"],
  ["protocols", "192.0.0.1", "192.88.99.1", "2001::1", "2001:1ff::1"],
  ["documentation", "192.0.2.1", "198.51.100.7", "203.0.113.9", "2001:db8::1", "2001:0DB8::1", "3fff::1"],
  ["benchmarks", "198.18.0.1", "198.19.255.255"],
  ["multicast", "224.0.0.1", "239.255.255.250", "ff02::1"],
  ["reserved", "240.0.0.1", "255.255.255.255"],
  ["mapped", "::ffff:127.0.0.1", "::ffff:7f00:1", "::ffff:8.8.8.8", "0:0:0:0:0:ffff:10.0.0.1", "::127.0.0.1"],
  ["translated", "64:ff9b::7f00:1", "64:ff9b:1::1", "2002:7f00:1::"],
  ["unique local", "fc00::1", "fd12:3456::1", "::"],
] as const;

describe("isPublicAddress", () => {
  it.each(here.map(([kind, ...addresses]) => ({ kind, addresses })))("refuses $kind", ({ addresses }) => {
    expect(addresses.filter(isPublicAddress)).toEqual([]);
  });

  it("takes what lies next to those", () => {
    const there = ["8.8.8.8", "1.1.1.1", "9.255.255.255", "11.0.0.0", "172.15.255.255", "172.32.0.0"];
    there.push("100.63.255.255", "100.128.0.0", "169.253.0.1", "192.167.1.1", "198.17.0.1", "198.20.0.1");
    there.push("223.255.255.255", "2606:4700::1111", "2001:200::1", "2001:4860:4860::8888", "2A00::1");
    expect(there.filter((address) => !isPublicAddress(address))).toEqual([]);
  });

  it("refuses what is no address, in every trick spelling of one", () => {
    const tricks = [
      "",
      "localhost",
      "2130706433",
      "0x7f.1",
      "0177.0.0.1",
      "127.1",
      "127.0.0.1.",
      " 127.0.0.1",
    ];
    tricks.push("[::1]", "8.8.8.8/32", "8.8.8.8:80", "１２７.0.0.1", "1.2.3.4.5", "256.1.1.1", "08.8.8.8");
    expect(tricks.filter(isPublicAddress)).toEqual([]);
  });

  it("refuses every mapped address, whatever it carries", () => {
    fc.assert(
      fc.property(fc.ipV4(), (address) => {
        expect(isPublicAddress(`::ffff:${address}`)).toBe(false);
      }),
    );
  });

  it("never throws", () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.ipV4(), fc.ipV6()), (text) => void isPublicAddress(text)));
  });
});
