import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { splitCodes } from './split-codes'

const text = (bytes: Uint8Array) => Buffer.from(bytes).toString()
const split = (sent: string) => {
  const { codes, rest } = splitCodes(Buffer.from(sent))
  return { codes: codes.map(text), rest: text(rest) }
}

describe('splitCodes', () => {
  it.each([
    ['789\r', ['789'], ''],
    ['789\n', ['789'], ''],
    ['789\r\n', ['789'], ''],
    ['789\t', ['789'], ''],
    ['\r\n\r\n', [], ''],
    ['\n789\r', ['789'], ''],
    ['789\r456\t12', ['789', '456'], '12'],
    ['12', [], '12'],
    ['', [], ''],
    [']C101\u001d10AB\r', [']C101\u001d10AB'], ''],
  ])('%j is %j, then %j', (sent, codes, rest) => {
    expect(split(sent)).toEqual({ codes, rest })
  })

  it('finds the same codes however the line cuts them', () => {
    const code = fc.stringMatching(/^[0-9A-Z\]~-]{1,20}$/)
    const ending = fc.constantFrom('\r', '\n', '\r\n', '\t')
    fc.assert(
      fc.property(
        fc.array(fc.tuple(code, ending), { maxLength: 30 }),
        fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 20 }),
        (sent, sizes) => {
          let turn = 0
          let line: Buffer = Buffer.from(sent.map(([one, end]) => one + end).join(''))
          let rest: Uint8Array = new Uint8Array()
          const heard: string[] = []
          while (line.length > 0) {
            const size = sizes[turn++ % sizes.length] ?? 1
            const step = splitCodes(Buffer.concat([rest, line.subarray(0, size)]))
            heard.push(...step.codes.map(text))
            rest = step.rest
            line = line.subarray(size)
          }
          expect(heard).toEqual(sent.map(([one]) => one))
          expect(rest).toHaveLength(0)
        },
      ),
    )
  })
})
