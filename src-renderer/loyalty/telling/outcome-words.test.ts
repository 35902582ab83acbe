import { describe, expect, it } from 'vitest'
import { cents } from '#shared/kernel/money/cents'
import type { LoyaltyOutcome } from '#shared/loyalty/telling/loyalty-outcome'
import { outcomeOf } from '../cashback/steps/sample-sale'
import { outcomeWords } from './outcome-words'

const refused = { kind: 'unreachable', cause: 'refused' } as const

describe('all of it undone', () => {
  const undone = (changes: Partial<LoyaltyOutcome>) =>
    outcomeWords(outcomeOf({ undone: 'all', ...changes }), 'void')

  it('says cancelled, or not cancelled with its reason', () => {
    expect(undone({ state: 'done' })?.title).toBe('CRM&Bônus cancelado')
    const failed = undone({ state: 'waiting', lastFault: refused })
    expect(failed?.title).toBe('CRM&Bônus não cancelado')
    expect(failed?.text).toMatch(/^Sem conexão com o CRM&Bônus\. .*repetido sozinho/)
    expect(undone({ state: 'task' })?.text).toContain('Pendências de fidelidade')
    expect(undone({ state: 'resolved' })?.title).toContain('resolvido à mão')
  })

  it('says that it is on its way until an answer fails to come', () => {
    expect(undone({ state: 'waiting' })).toEqual({
      title: 'Avisando o CRM&Bônus',
      text: 'O cancelamento ainda não foi confirmado.',
      tone: 'quiet',
    })
  })
})

describe('points', () => {
  const points = (changes: Partial<LoyaltyOutcome>) =>
    outcomeWords(outcomeOf({ program: 'juntos-somos-mais', name: 'Juntos Somos Mais', ...changes }), 'return')

  it('are said to be taken back once the operator took them, with what is left', () => {
    expect(points({ undone: 'all', state: 'done' })?.text).toBe('Os pontos desta venda foram estornados.')
    expect(points({ undone: 'part', state: 'done', points: 49 })).toMatchObject({
      title: 'Juntos Somos Mais estornado em parte',
      text: 'Os pontos dos itens devolvidos foram estornados. Esta venda fica com 49 pontos.',
    })
    expect(points({ undone: 'part', state: 'done', points: 0 })?.text).toContain('fica sem pontos')
    expect(points({ undone: 'part', state: 'waiting', points: 99 })?.text).toBe(
      'O estorno ainda não foi confirmado.',
    )
    expect(points({ undone: 'part', state: 'waiting', lastFault: refused })?.title).toBe(
      'Juntos Somos Mais não estornado',
    )
  })

  it('stay where what came back scores nothing', () => {
    expect(points({ undone: 'nothing', state: 'done', points: 99 })?.text).toContain('continua com 99 pontos')
    expect(points({ undone: 'nothing', state: 'done' })).toBeNull()
  })
})

describe('nothing undone', () => {
  const kept = outcomeOf({ undone: 'nothing', state: 'done', used: cents(2_495), name: 'Dito Cashback' })

  it('says after a return that the cashback stays used', () => {
    expect(outcomeWords(kept, 'return')?.title).toBe('Dito Cashback mantido')
    expect(outcomeWords({ ...kept, used: cents(0) }, 'return')).toBeNull()
  })

  it('says nothing after a void', () => {
    expect(outcomeWords(kept, 'void')).toBeNull()
  })
})
