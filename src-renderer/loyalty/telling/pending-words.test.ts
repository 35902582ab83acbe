import { describe, expect, it } from 'vitest'
import { saleIdSchema } from '#shared/kernel/ids'
import { loyaltyWorkIdSchema, type PendingLoyalty } from '#shared/loyalty/telling/loyalty-work'
import { lastAnswer, nextAttempt, workName } from './pending-words'

const uuid = '01890a5d-ac96-774b-bcce-b302099a8057'
const work: PendingLoyalty = {
  id: loyaltyWorkIdSchema.parse(uuid),
  program: 'dito',
  kind: 'confirm',
  saleId: saleIdSchema.parse(uuid),
  saleNumber: 12,
  maskedMember: '***.644.788-**',
  amount: null,
  since: 0,
  attempts: 0,
  lastAttemptAt: null,
  lastFault: null,
  nextAttemptAt: 60_000,
}

describe('a loyalty task in words', () => {
  it('says points where points are meant', () => {
    expect(workName('earn', 'juntos-somos-mais')).toBe('Enviar os pontos')
    expect(workName('earn', 'crm-bonus')).toBe('Enviar a compra que gera bônus')
  })

  it('says what the operator answered last, or that nobody asked', () => {
    expect(lastAnswer(work)).toBe('Ainda não foi enviada.')
    expect(lastAnswer({ ...work, attempts: 1 })).toBe('Enviada, sem resposta ainda.')
    expect(lastAnswer({ ...work, attempts: 1, lastFault: { kind: 'unauthorized' } })).toBe(
      'O Dito Cashback recusou a credencial desta loja.',
    )
  })

  it('counts down to the next attempt', () => {
    expect(nextAttempt(work, 20_000)).toBe('Tenta em 40 segundos')
    expect(nextAttempt(work, 60_000)).toBe('Tentando agora')
    expect(nextAttempt({ nextAttemptAt: null }, 0)).toBe('Espera uma decisão')
  })
})
