import { expect, it } from 'vitest'
import { cents } from '#shared/kernel/money/cents'
import { outcomeOf } from '../cashback/steps/sample-sale'
import { bonusWords } from './bonus-words'

it('promises nothing before the operator answered', () => {
  const waiting = outcomeOf({ undone: 'nothing', state: 'waiting' })
  expect(bonusWords(waiting)).toBeNull()
  const failed = bonusWords({ ...waiting, lastFault: { kind: 'unreachable', cause: 'refused' } })
  expect(failed?.text).toBe('Sem conexão com o CRM&Bônus. O bônus ainda não está confirmado.')
  expect(bonusWords({ ...waiting, state: 'task' })).toMatchObject({ tone: 'attention' })
})

it('says the figure the operator confirmed, not the one of the campaign', () => {
  const done = outcomeOf({ undone: 'nothing', state: 'done', earned: cents(1_000) })
  expect(bonusWords(done)?.text).toBe('O CRM&Bônus confirmou R$\u00a010,00 de bônus para o cliente.')
  expect(bonusWords({ ...done, earned: null })?.text).toContain('não confirmou bônus')
})

it('says nothing of a sale that was undone meanwhile', () => {
  expect(bonusWords(outcomeOf({ undone: 'all', state: 'waiting' }))).toBeNull()
})
