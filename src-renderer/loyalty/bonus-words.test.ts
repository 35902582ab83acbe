import { expect, it } from 'vitest'
import { loyaltyOutcomeSchema, type LoyaltyOutcome } from '../../src-shared/loyalty/loyalty-outcome'
import { bonusWords } from './bonus-words'

const outcome = (changes: Partial<LoyaltyOutcome>): LoyaltyOutcome =>
  loyaltyOutcomeSchema.parse({
    program: 'crm-bonus',
    name: 'CRM&Bônus',
    state: 'waiting',
    used: 0,
    earned: null,
    points: null,
    lastFault: null,
    ...changes,
  })

it('promises nothing before the operator answered', () => {
  expect(bonusWords(outcome({}))).toBeNull()
  const failed = bonusWords(outcome({ lastFault: { kind: 'unreachable', cause: 'refused' } }))
  expect(failed?.text).toBe('Sem conexão com o CRM&Bônus. Bônus ainda não confirmado: o envio segue sozinho.')
  expect(bonusWords(outcome({ state: 'task' }))).toMatchObject({ tone: 'attention' })
})

it('says the figure the operator confirmed, not the one of the campaign', () => {
  const done = loyaltyOutcomeSchema.parse({ ...outcome({ state: 'done' }), earned: 1000 })
  expect(bonusWords(done)?.text).toBe('O CRM&Bônus confirmou R$\u00a010,00 de bônus para o cliente.')
  expect(bonusWords({ ...done, earned: null })?.text).toContain('não confirmou bônus')
})

it('says nothing of a sale that was undone meanwhile', () => {
  expect(bonusWords(outcome({ state: 'cancelled' }))).toBeNull()
})
