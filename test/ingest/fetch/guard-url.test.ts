import { describe, expect, it } from 'vitest';
import { guardUrl } from '../../../src/ingest/fetch/guard-url.ts';
import { PUBLIC_NETWORK } from '../../../src/ingest/fetch/network-policy.ts';

const reasonOf = (text: string, base?: string): string => {
  const guarded = guardUrl(text, PUBLIC_NETWORK, base === undefined ? undefined : new URL(base));
  return guarded.kind === 'failed' ? guarded.reason : guarded.url.href;
};

describe('an address', () => {
  it.each([
    ['https://news.example/rss', 'https://news.example/rss'],
    ['http://news.example:8080/rss#latest', 'http://news.example:8080/rss'],
    [' https://NEWS.example ', 'https://news.example/'],
    ['https://1.1.1.1/', 'https://1.1.1.1/'],
  ])('may be asked: %s', (text, href) => {
    expect(reasonOf(text)).toBe(href);
  });

  it.each([
    ['dotted', 'http://127.0.0.1/'],
    ['with a final dot', 'http://127.0.0.1./'],
    ['decimal', 'http://2130706433/'],
    ['hexadecimal', 'http://0x7f000001/'],
    ['hexadecimal parts', 'http://0x7f.0x0.0x0.0x1/'],
    ['octal', 'http://0177.0.0.1/'],
    ['octal with many zeros', 'http://0000000177.0.0.1/'],
    ['octal as a whole', 'http://017700000001/'],
    ['two parts', 'http://127.1/'],
    ['three parts', 'http://127.0.1/'],
    ['mixed parts', 'http://0x7f.1/'],
    ['full-width digits', 'http://１２７.０.０.１/'],
    ['circled digits', 'http://①②⑦.⓪.⓪.①/'],
    ['ideographic stops', 'http://127。0。0。1/'],
    ['percent-encoded', 'http://%31%32%37%2e%30%2e%30%2e%31/'],
    ['with a soft hyphen', 'http://127.0.0\u00ad.1/'],
    ['zero', 'http://0/'],
    ['zero in hexadecimal', 'http://0x0/'],
    ['unspecified', 'http://0.0.0.0/'],
    ['metadata', 'http://169.254.169.254/latest/meta-data/'],
    ['metadata, decimal', 'http://2852039166/'],
    ['metadata, hexadecimal', 'http://0xa9fea9fe/'],
    ['metadata, octal', 'http://0251.0376.0251.0376/'],
    ['private', 'http://10.1.2.3/'],
    ['private, short', 'http://10.1/'],
    ['private', 'http://192.168.1.1/'],
    ['carrier-grade NAT', 'http://100.64.0.1/'],
    ['IPv6 loopback', 'http://[::1]/'],
    ['IPv6 loopback, written out', 'http://[0000:0000:0000:0000:0000:0000:0000:0001]/'],
    ['IPv6 unspecified', 'http://[::]/'],
    ['IPv4-mapped', 'http://[::ffff:127.0.0.1]/'],
    ['IPv4-mapped, hexadecimal', 'http://[::ffff:7f00:1]/'],
    ['IPv4-compatible', 'http://[::127.0.0.1]/'],
    ['NAT64', 'http://[64:ff9b::7f00:1]/'],
    ['6to4', 'http://[2002:7f00:1::]/'],
    ['unique local', 'http://[fd00:ec2::254]/'],
    ['link-local', 'http://[fe80::1]/'],
    ['multicast', 'http://[ff02::1]/'],
    ['broadcast', 'http://255.255.255.255/'],
    ['another port: SSH', 'http://news.example:22/'],
    ['another port: mail', 'http://news.example:25/'],
    ['another port: a store', 'http://news.example:6379/'],
    ['another port: a container engine', 'http://news.example:2375/'],
    ['port zero', 'http://news.example:0/'],
  ])('is forbidden, %s: %s', (_, text) => {
    expect(reasonOf(text)).toBe('forbidden-address');
  });

  it.each([
    ['a file', 'file:///etc/passwd'],
    ['gopher', 'gopher://news.example:70/'],
    ['ftp', 'ftp://news.example/'],
    ['data', 'data:text/html,hello'],
    ['a script', 'javascript:alert(1)'],
    ['a socket', 'ws://news.example/'],
    ['blob', 'blob:https://news.example/1'],
    ['the feed scheme', 'feed://news.example/rss'],
    ['a user', 'http://user@news.example/'],
    ['a password', 'http://user:secret@news.example/'],
    ['a host that is a user’s name', 'http://news.example@127.0.0.1/'],
    ['a zone', 'http://[fe80::1%25eth0]/'],
    ['a number too large', 'http://256.256.256.256/'],
    ['five parts', 'http://1.2.3.4.5/'],
    ['no scheme', 'news.example/rss'],
    ['no host', 'http:///'],
    ['a blank in the host', 'http://news example/'],
    ['a NUL in the host', 'http://127.0.0.1\0.news.example/'],
    ['nothing', ''],
    ['an address of great length', `http://news.example/${'a'.repeat(2000)}`],
  ])('is none, %s: %s', (_, text) => {
    expect(reasonOf(text)).toBe('bad-address');
  });

  it.each([
    ['//127.0.0.1/', 'forbidden-address'],
    ['\\\\127.0.0.1\\', 'forbidden-address'],
    ['http:127.0.0.1', 'http://news.example/a/127.0.0.1'],
    ['/b', 'http://news.example/b'],
    ['file:///etc/passwd', 'bad-address'],
  ])('that is relative is judged by where it leads: %s', (text, expected) => {
    expect(reasonOf(text, 'http://news.example/a/')).toBe(expected);
  });
});
