import { BlockList, isIP } from 'node:net';

/**
 * IPv4 blocks that are no part of the public Internet, or lead back into somebody's own network.
 *
 * @see https://www.iana.org/assignments/iana-ipv4-special-registry
 */
const CLOSED_IPV4: readonly (readonly [block: string, bits: number])[] = [
  ['0.0.0.0', 8], // this network: 0.0.0.0 reaches the machine itself
  ['10.0.0.0', 8],
  ['100.64.0.0', 10], // carrier-grade NAT
  ['127.0.0.0', 8],
  ['168.63.129.16', 32], // a cloud's own servant, reached from its machines alone
  ['169.254.0.0', 16], // link-local, where clouds keep their metadata
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.31.196.0', 24],
  ['192.52.193.0', 24],
  ['192.88.99.0', 24], // relays of 6to4
  ['192.168.0.0', 16],
  ['192.175.48.0', 24],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4], // reserved, and broadcast
];

/** Of IPv6 only this block is handed out to the public; mapped, NAT64, unique local and link-local addresses stand outside it. */
const OPEN_IPV6 = ['2000::', 3] as const;

/**
 * Blocks within it that are none of the public Internet, or carry an IPv4 address that was not looked at.
 *
 * @see https://www.iana.org/assignments/iana-ipv6-special-registry
 */
const CLOSED_IPV6: readonly (readonly [block: string, bits: number])[] = [
  ['2001::', 23], // Teredo, benchmarks, ORCHID
  ['2001:db8::', 32],
  ['2002::', 16], // 6to4
  ['2620:4f:8000::', 48],
  ['3ffe::', 16],
  ['3fff::', 20],
];

const closed = new BlockList();
for (const [block, bits] of CLOSED_IPV4) closed.addSubnet(block, bits, 'ipv4');
for (const [block, bits] of CLOSED_IPV6) closed.addSubnet(block, bits, 'ipv6');
const open = new BlockList();
open.addSubnet(...OPEN_IPV6, 'ipv6');

/**
 * Whether an address belongs to the public Internet.
 *
 * @param address - as the resolver or a socket writes it; anything but a plain IPv4 or IPv6 address (a zone id, a name) is not public.
 */
export function isPublicAddress(address: string): boolean {
  switch (isIP(address)) {
    case 4:
      return !closed.check(address, 'ipv4');
    case 6:
      return !address.includes('%') && open.check(address, 'ipv6') && !closed.check(address, 'ipv6');
    default:
      return false;
  }
}
