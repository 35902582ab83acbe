import { expect, it } from 'vitest'
import { loyaltyOutcomeSchema, type LoyaltyOutcome } from './loyalty-outcome'
import { undoneLines } from './undone-lines'

const outcome = (changes: Partial<LoyaltyOutcome>) =>
  loyaltyOutcomeSchema.parse({
    program: 'dito',
    name: 'Dito Cashback',
    undone: 'all',
    state: 'waiting',
    used: 0,
    earned: null,
    expected: null,
    points: null,
    lastFault: null,
    ...changes,
  })
const noSms = 'O cliente não recebe SMS deste cancelamento.'

it.each<readonly [Partial<LoyaltyOutcome>, readonly string[]]>([
  [{}, ['Dito Cashback: cancelamento em envio']],
  [{ state: 'done' }, ['Dito Cashback cancelado']],
  [{ state: 'task' }, ['Dito Cashback: cancelamento ainda não confirmado']],
  [{ state: 'resolved' }, ['Dito Cashback: cancelamento resolvido à mão']],
  [{ program: 'crm-bonus', name: 'CRM&Bônus' }, ['CRM&Bônus: cancelamento em envio', noSms]],
  [{ program: 'crm-bonus', name: 'CRM&Bônus', state: 'done' }, ['CRM&Bônus cancelado', noSms]],
  [{ program: 'juntos-somos-mais', name: 'JSM', undone: 'part' }, ['JSM: estorno em envio']],
  [{ program: 'juntos-somos-mais', name: 'JSM', undone: 'part', state: 'done' }, ['JSM estornado em parte']],
])('%j is printed as %j', (changes, lines) => expect(undoneLines([outcome(changes)])).toEqual(lines))

it('says nothing of a sale nobody took part in, or whose benefit stands', () => {
  expect(undoneLines([])).toEqual([])
  expect(undoneLines([outcome({ undone: 'nothing' })])).toEqual([])
})
