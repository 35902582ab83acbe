import { describe, expect, it } from 'vitest'
import { pagePath } from './page-path'

describe('the path of a page', () => {
  it.each([
    ['/', '/'],
    ['/index.html', '/index.html'],
    ['/assets/index-4f3a.js', '/assets/index-4f3a.js'],
    ['/slides/1%20dunas%20%C3%A7.png', '/slides/1 dunas ç.png'],
    ['/slides/50%25.png', '/slides/50%.png'],
  ])('%s is %s', (asked, path) => expect(pagePath(asked)).toBe(path))

  it.each([
    '',
    'index.html',
    '/..',
    '/../main/main.js',
    '/%2e%2e/main/main.js',
    '/%2E%2E%2Fmain%2Fmain.js',
    '/assets/../../main/main.js',
    '/assets/%2e%2e/%2e%2e/main/main.js',
    '/assets/..%5c..%5cmain%5cmain.js',
    '/assets\\..\\main.js',
    '//host/share',
    '//',
    '/assets//a.js',
    '/assets/./a.js',
    '/assets/',
    '/assets/a.js%00.png',
    '/a%0d%0ab',
    '/C:/Windows/win.ini',
    '/%43%3A/Windows/win.ini',
    '/index.html::$DATA',
    '/%',
    '/%ff',
    '/%e0%a4%a',
  ])('%s is none', (asked) => expect(pagePath(asked)).toBeNull())

  it('is decoded once: what was encoded twice stays a strange name', () =>
    expect(pagePath('/%252e%252e/main.js')).toBe('/%2e%2e/main.js'))
})
