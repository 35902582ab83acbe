import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cents } from '../../kernel/money/cents'
import { formatAmount, formatCents } from '../../kernel/money/format'
import { paperLetters } from '../../kernel/text/paper-letters'
import { centred, row, rule, text } from './blocks/receipt-blocks'
import type { ReceiptBlock } from './receipt-document'
import { layoutReceipt, type PaperColumns } from './receipt-text'

function lines(columns: PaperColumns, ...blocks: ReceiptBlock[]): string[] {
  return layoutReceipt({ kind: 'sale', title: '', blocks }, columns).map((line) =>
    line.kind === 'text' ? line.text : line.kind,
  )
}

describe('a paper of 32 columns', () => {
  it.each<[string, ReceiptBlock, string[]]>([
    ['a figure at the edge', row('Dinheiro', '10,00'), ['Dinheiro                   10,00']],
    [
      'a long text wraps between words and the figure stays whole',
      row('Camiseta manga longa de algodão azul', '1.234,56'),
      ['Camiseta manga longa de algodão', 'azul                    1.234,56'],
    ],
    [
      'a figure that does not fit beside its text has its own line',
      row('Cartão de crédito Mastercard', '1.234,56'),
      ['Cartão de crédito Mastercard', '                        1.234,56'],
    ],
    [
      'an indent hangs',
      text('    um dois três quatro cinco seis sete'),
      ['    um dois três quatro cinco', '    seis sete'],
    ],
    [
      'a word longer than the paper is cut into pieces',
      text('x'.repeat(40)),
      ['x'.repeat(32), 'x'.repeat(8)],
    ],
    ['centred', centred('TROCA'), ['             TROCA']],
    ['line breaks are kept', centred('Volte\nsempre'), ['             Volte', '             sempre']],
    ['an empty line stays', text('\n'), ['', '']],
    ['a rule', rule, ['-'.repeat(32)]],
  ])('%s', (_, block, expected) => {
    expect(lines(32, block)).toEqual(expected)
  })

  it('gives large text half the columns', () => {
    expect(lines(32, row('TOTAL', formatCents(cents(123_456)), { large: true }))).toEqual([
      'TOTAL',
      '     R$ 1.234,56',
    ])
    expect(lines(48, row('TOTAL', formatCents(cents(123_456)), { large: true }))).toEqual([
      'TOTAL        R$ 1.234,56',
    ])
  })

  it('goes back to the normal size where a large word would be cut', () => {
    const [line] = layoutReceipt(
      {
        kind: 'sale',
        title: '',
        blocks: [centred('SUPERMERCADISTAS', { large: true }), centred('SUPERMERCADISTAS!', { large: true })],
      },
      32,
    )
    expect(line).toMatchObject({ text: 'SUPERMERCADISTAS', large: true })
    expect(lines(32, centred('SUPERMERCADISTAS!', { large: true }))).toEqual(['       SUPERMERCADISTAS!'])
  })
})

const words = fc.string({ unit: fc.constantFrom('a', 'ç', 'M', '9', ' ', '\n', '-', '😀'), maxLength: 200 })
const money = fc
  .integer({ min: -9_999_999_999, max: 9_999_999_999 })
  .map((value) => formatAmount(cents(value)))
const style = { strong: fc.boolean(), large: fc.boolean() }
const block = fc.oneof(
  fc.record({
    kind: fc.constant('text' as const),
    text: words,
    align: fc.constantFrom('left' as const, 'center' as const),
    ...style,
  }),
  fc.record({ kind: fc.constant('row' as const), left: words, right: money, ...style }),
)
const columns = fc.constantFrom<PaperColumns>(48, 32)

describe('a text with what no printer has', () => {
  const full = (width: PaperColumns, left: string) => lines(width, row(left, 'R$\u00a01.234,56')).at(-1) ?? ''

  it.each([
    'Natal 🎄',
    'Natal 🎄 em família 👨‍👩‍👧‍👦 🇧🇷',
    'Sa\u0303o Joa\u0303o',
    'ｗｉｄｅ 漢字',
    'a\u200bb\u202e',
    '\u001b@\u001dV1 corte',
  ])('keeps its columns: %j', (left) => {
    for (const width of [48, 32] as const) {
      expect(full(width, left)).toHaveLength(width)
      expect(full(width, left).endsWith('R$ 1.234,56')).toBe(true)
      expect(full(width, left)).toMatch(/^[\u0020-\u007e\u00a0-\u00ff]*$/)
    }
  })
})

describe('any paper', () => {
  it('has no line wider than it is', () => {
    fc.assert(
      fc.property(block, columns, (one, width) => {
        for (const line of layoutReceipt({ kind: 'sale', title: '', blocks: [one] }, width)) {
          if (line.kind !== 'text') throw new Error('a text became a picture')
          expect([...line.text].length).toBeLessThanOrEqual(line.large ? width / 2 : width)
        }
      }),
    )
  })

  it('loses no letter and keeps their order', () => {
    const letters = (value: string) => value.replace(/\s/g, '')
    fc.assert(
      fc.property(block, columns, (one, width) => {
        const whole = one.kind === 'row' ? one.left + one.right : one.text
        expect(letters(lines(width, one).join(''))).toBe(letters(paperLetters(whole)))
      }),
    )
  })

  it('keeps every figure whole, last on its line', () => {
    fc.assert(
      fc.property(words, money, fc.boolean(), columns, (left, right, large, width) => {
        expect(
          lines(width, row(left, right, { large }))
            .at(-1)
            ?.endsWith(right),
        ).toBe(true)
      }),
    )
  })
})
