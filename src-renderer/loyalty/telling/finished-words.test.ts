import { expect, it } from 'vitest'
import { cents } from '#shared/kernel/money/cents'
import type { LoyaltyOutcome } from '#shared/loyalty/telling/loyalty-outcome'
import { outcomeOf } from '../cashback/steps/sample-sale'
import { finishedWords } from './finished-words'

const dito = { program: 'dito', name: 'Dito Cashback', used: cents(2_495), expected: cents(124) } as const
const points = { program: 'juntos-somos-mais', name: 'Juntos Somos Mais', points: 12 } as const
const refused = { kind: 'unreachable', cause: 'refused' } as const

it.each<readonly [Partial<LoyaltyOutcome>, RegExp | null]>([
  [dito, /^Dito Cashback: usado R\$\s24,95 · previsto R\$\s1,24$/],
  [{ ...dito, used: cents(0) }, /^Dito Cashback: previsto R\$\s1,24$/],
  [{ ...dito, state: 'waiting' }, /usado R\$\s24,95 · previsto R\$\s1,24, aguardando confirmação$/],
  [
    { ...dito, state: 'task', lastFault: refused },
    /^Dito Cashback não confirmado\. Sem conexão .*Pendências/,
  ],
  [{ ...dito, undone: 'all' }, null],
  [{ earned: cents(1_000) }, /^CRM&Bônus: gerado R\$\s10,00$/],
  [{ earned: cents(1_000), expected: cents(500) }, /^CRM&Bônus: gerado R\$\s10,00$/],
  [{ state: 'waiting' }, /^CRM&Bônus: aguardando confirmação$/],
  [{ earned: cents(0) }, null],
  [points, /^Juntos Somos Mais: 12 pontos$/],
  [{ ...points, points: 0 }, null],
])('%j says %s', (changes, expected) => {
  const text = finishedWords(outcomeOf(changes))?.text ?? null
  if (expected === null) expect(text).toBeNull()
  else expect(text).toMatch(expected)
})
