import { describe, expect, it } from 'vitest'
import { logoSchema, pngSize } from './logo'

/** The head of a PNG up to its size, as base64; nobody looks further. */
const png = (size: string, rest = ''): string => `data:image/png;base64,iVBORw0KGgoAAAANSUhEUg${size}${rest}`

describe('the size of a PNG', () => {
  it.each([
    ['AAAAEAAAAB', 1, 1],
    ['AAAGAAAAAw', 96, 48],
    ['AAAkAAAAEg', 576, 288],
    ['ABEXAAAAAD', 70_000, 3],
  ])('%s is %i × %i', (size, width, height) => expect(pngSize(png(size))).toEqual({ width, height }))

  it.each([
    '',
    'data:image/jpeg;base64,/9j/4AAQSkZJRg==',
    'data:image/png;base64,',
    'data:image/png;base64,R0lGODlhLCBhbmQgbW9yZSB0aGFuIHR3ZW50eS1mb3Vy',
    png('AAAAAAAAAF'),
    png('AAA!EAAAAB'),
  ])('none in %j', (text) => expect(pngSize(text)).toBeUndefined())
})

describe('a logo', () => {
  it.each<[string, string, boolean]>([
    ['at the limits', png('AAAkAAAAEg'), true],
    ['too wide', png('AAAkEAAAAK'), false],
    ['too tall', png('AAAAoAAAEh'), false],
    ['too heavy', png('AAAAoAAAAK', 'A'.repeat(50_000)), false],
    ['with something behind it', png('AAAAoAAAAK', '"><script>'), false],
  ])('%s', (_what, dataUrl, accepted) => expect(logoSchema.safeParse(dataUrl).success).toBe(accepted))
})
