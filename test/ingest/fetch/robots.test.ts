import { describe, expect, it } from 'vitest';
import { readRobots } from '../../../src/ingest/fetch/robots.ts';

describe('robots.txt', () => {
  it.each<[text: string, path: string, allowed: boolean]>([
    ['', '/a', true],
    ['User-agent: *\nDisallow: /', '/a', false],
    ['User-agent: *\nDisallow: /', '/robots.txt', true],
    ['User-agent: *\nDisallow:', '/a', true],
    ['User-agent: *\nDisallow: /a', '/ab', false],
    ['User-agent: *\nDisallow: /a/', '/a', true],
    ['User-agent: *\nDisallow: /a\nAllow: /a/b', '/a/b/c', true],
    ['User-agent: *\nAllow: /a/b\nDisallow: /a', '/a/b/c', true],
    ['User-agent: *\nAllow: /page\nDisallow: /page', '/page', true],
    ['User-agent: *\nDisallow: /*.xml$', '/feed.xml', false],
    ['User-agent: *\nDisallow: /*.xml$', '/feed.xml?page=2', true],
    ['User-agent: *\nDisallow: /*?page=', '/feed?page=2', false],
    ['User-agent: *\nDisallow: /a*b*c$', '/axbxcxc', false],
    ['User-agent: *\nDisallow: /a*b*c$', '/axc', true],
    ['User-agent: *\nDisallow: /exact$', '/exact', false],
    ['User-agent: *\nDisallow: /exact$', '/exactly', true],
    ['User-agent: Sitrep\nDisallow: /a\n\nUser-agent: *\nDisallow: /b', '/a', false],
    ['User-agent: Sitrep\nDisallow: /a\n\nUser-agent: *\nDisallow: /b', '/b', true],
    ['User-agent: other\nUser-agent: SITREP/2.0\nDisallow: /a', '/a', false],
    ['User-agent: other\nDisallow: /', '/a', true],
    ['User-agent: sitrep-images\nDisallow: /', '/a', true],
    [
      'User-agent: sitrep\nDisallow: /a\n\nUser-agent: x\nDisallow: /c\n\nUser-agent: sitrep\nDisallow: /b',
      '/b',
      false,
    ],
    ['# words\r\nuser-AGENT : *  # all\r\nDISALLOW : /a # no', '/a', false],
    ['User-agent: *\nDisallow: /café', '/caf%C3%A9', false],
    ['User-agent: *\nDisallow: /caf%c3%a9', '/café', false],
    ['User-agent: *\nDisallow: /a\nSitemap: x\nDisallow: /b', '/b', false],
    ['\uFEFFUser-agent: *\nDisallow: /a', '/a', false],
    ['<html>User-agent: *</html>\nDisallow: /', '/a', true],
    ['Disallow: /', '/a', true],
    [`User-agent: *\nDisallow: /${'a*'.repeat(200)}b`, `/${'a'.repeat(2000)}`, true],
  ])('%j on %s: %s', (text, path, allowed) => {
    expect(readRobots(text, 'Sitrep').allows(path)).toBe(allowed);
  });

  it.each([
    ['User-agent: *\nCrawl-delay: 2.5', 2.5],
    ['User-agent: *\nCrawl-delay: 86400', 60],
    ['User-agent: *\nCrawl-delay: soon', undefined],
    ['User-agent: *\nCrawl-delay: -1', undefined],
  ])('asks for a pause: %j', (text, seconds) => {
    expect(readRobots(text, 'Sitrep').crawlDelaySeconds).toBe(seconds);
  });
});
