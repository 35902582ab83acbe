import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readSmartDisplayIni } from './smart-display-ini'

describe('a SmartDisplay.ini of the old kind', () => {
  it('gives its page, and tells what it said besides', () => {
    const text = '; display\r\n[Config]\r\nURL = "https://www.loja.com.br/vitrine"\r\nEcran=2\r\n\r\n#x=1\r\n'
    expect(readSmartDisplayIni(text)).toEqual({
      url: 'https://www.loja.com.br/vitrine',
      notTaken: [{ key: 'Ecran', why: 'unknown' }],
    })
  })

  it.each([
    ['url=www.loja.com.br', 'http://www.loja.com.br/'],
    ['Url=servidor:8080/vitrine', 'http://servidor:8080/vitrine'],
    ['\ufeffurl=http://loja/?a=1&b=2', 'http://loja/?a=1&b=2'],
    ['url=HTTPS://LOJA.com', 'https://loja.com/'],
  ])('understands %j', (text, url) => expect(readSmartDisplayIni(text).url).toBe(url))

  it.each([
    'url=',
    'url=file:///c:/vitrine.html',
    'url=C:\\vitrine.html',
    'url=javascript:alert(1)',
    'url=a b',
  ])('takes no page from %j, and says so', (text) =>
    expect(readSmartDisplayIni(text)).toEqual({ url: null, notTaken: [{ key: 'url', why: 'not-a-page' }] }),
  )

  it('takes the first of two pages', () => {
    expect(readSmartDisplayIni('url=http://a/\nURL=http://b/')).toEqual({
      url: 'http://a/',
      notTaken: [{ key: 'URL', why: 'second-page' }],
    })
  })

  it('finds nothing in what is no such file, whatever it is', () => {
    expect(readSmartDisplayIni('')).toEqual({ url: null, notTaken: [] })
    fc.assert(
      fc.property(fc.string(), (text) => {
        const { url } = readSmartDisplayIni(text)
        expect(url === null || /^https?:\/\//.test(url)).toBe(true)
      }),
    )
  })
})
