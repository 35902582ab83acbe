import { expect, it } from 'vitest'
import { filesNaming } from './named-kinds'
import { readSource } from './source-files'

const kinds = { kinds: ['pix', 'credit-card'], home: /^src-\w+\/selling\/payment\// }
const naming = (path: string, text: string): string[] => filesNaming([readSource(path, text)], kinds)

it('finds a kind in a comparison, a case, a key and a type', () => {
  const elsewhere = 'src-main/selling/returns/refund.ts'
  for (const text of [
    "if (tender.kind === 'pix') refund()",
    "switch (kind) { case 'pix': refund() }",
    "const words = { 'credit-card': 'estorno' }",
    "type Refunded = Extract<Tender, { kind: 'credit-card' }>",
  ])
    expect(naming(elsewhere, text)).toEqual([elsewhere])
})

it('leaves alone home, the past, and other words', () => {
  expect(naming('src-shared/selling/payment/pix.ts', "const kind = 'pix'")).toEqual([])
  expect(naming('src-main/platform/database/migrations/0001.ts', "const kind = 'pix'")).toEqual([])
  expect(naming('src-main/selling/returns/refund.ts', "const label = 'pix-code'")).toEqual([])
})
