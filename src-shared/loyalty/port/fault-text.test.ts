import { describe, expect, it } from 'vitest'
import { cents } from '../../kernel/money/cents'
import { faultText } from './fault-text'
import type { LoyaltyFault } from './loyalty-fault'
import type { LoyaltyRefusal } from './loyalty-refusal'

const says = (fault: LoyaltyFault) => faultText(fault, 'o CRM&Bônus')
const declined = (refusal: LoyaltyRefusal, words = '') => says({ kind: 'declined', refusal, words })

describe('faultText', () => {
  it('counts the attempts left as people do', () => {
    expect(declined({ code: 'wrong-pin', attemptsLeft: 2 })).toBe('PIN incorreto. Restam 2 tentativas.')
    expect(declined({ code: 'wrong-pin', attemptsLeft: 1 })).toBe('PIN incorreto. Resta 1 tentativa.')
    expect(declined({ code: 'wrong-pin', attemptsLeft: 0 })).toMatch(/sem tentativas.*novo PIN/)
  })

  it('tells an operator that is away from one that says no', () => {
    expect(says({ kind: 'unreachable', cause: 'refused' })).toMatch(/^Sem conexão com o CRM&Bônus\./)
    expect(says({ kind: 'no-answer', cause: 'deadline', retryAfter: null })).toMatch(
      /^O CRM&Bônus não respondeu\./,
    )
    expect(says({ kind: 'unauthorized' })).toContain('avise o gerente')
  })

  it('tells an operator that has too much to do from a silent one', () => {
    const busy = { kind: 'no-answer', cause: 'too-many-requests' } as const
    expect(says({ ...busy, retryAfter: 4_200 })).toBe(
      'O CRM&Bônus está com pedidos demais agora. Espere 5 segundos e tente de novo, ou siga sem o benefício.',
    )
    expect(says({ ...busy, retryAfter: null })).toContain('Espere um instante')
  })

  it('calls nobody a customer who may be the professional', () => {
    const inactive = { kind: 'declined', refusal: { code: 'member-inactive' }, words: '' } as const
    expect(faultText(inactive, 'o Juntos Somos Mais')).toBe(
      'Este cadastro está inativo no Juntos Somos Mais. Siga sem o benefício.',
    )
    expect(faultText({ ...inactive, refusal: { code: 'invalid-tax-id' } }, 'o JSM')).not.toContain('cliente')
  })

  it('says how long to wait and how much is left', () => {
    expect(declined({ code: 'pin-too-soon', seconds: 12 })).toContain('em 12 segundos')
    expect(declined({ code: 'value-changed', redeemable: cents(1_550) })).toContain('15,50')
  })

  it('keeps the words of a refusal it does not know', () => {
    expect(declined({ code: 'unlisted' }, 'Loja em manutenção')).toContain('“Loja em manutenção”')
    expect(declined({ code: 'unlisted' })).not.toContain('“')
  })
})
