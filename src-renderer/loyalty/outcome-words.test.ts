import { expect, it } from 'vitest'
import { loyaltyOutcomeSchema, type LoyaltyOutcome } from '../../src-shared/loyalty/loyalty-outcome'
import { outcomeWords } from './outcome-words'

const outcome = (changes: Partial<LoyaltyOutcome>): LoyaltyOutcome =>
  loyaltyOutcomeSchema.parse({
    program: 'crm-bonus',
    name: 'CRM&Bônus',
    state: 'cancelled',
    used: 0,
    earned: null,
    points: null,
    lastFault: null,
    ...changes,
  })

it('says cancelled, or not cancelled with its reason', () => {
  expect(outcomeWords(outcome({}))?.title).toBe('CRM&Bônus cancelado')
  const failed = outcomeWords(
    outcome({ state: 'not-cancelled-yet', lastFault: { kind: 'unreachable', cause: 'refused' } }),
  )
  expect(failed?.title).toBe('CRM&Bônus não cancelado')
  expect(failed?.text).toMatch(/^Sem conexão com o CRM&Bônus\. .*repetido sozinho/)
  expect(outcomeWords(outcome({ state: 'task' }))?.text).toContain('Pendências de fidelidade')
})

it('says points of points', () => {
  const undone = outcome({ program: 'juntos-somos-mais', name: 'Juntos Somos Mais' })
  expect(outcomeWords(undone)?.text).toBe('Os pontos desta venda foram estornados.')
})

it('says that it is on its way until an answer fails to come', () => {
  expect(outcomeWords(outcome({ state: 'not-cancelled-yet' }))?.title).toBe('Cancelando CRM&Bônus')
})

it('says nothing of a sale that keeps what it has', () => {
  expect(outcomeWords(outcome({ state: 'done' }))).toBeNull()
  expect(outcomeWords(outcome({ state: 'waiting' }))).toBeNull()
})
