import { describe, expect, it } from 'vitest'
import { firstDraft, readDraft } from './scorer-draft'

const scorer = { maskedTaxId: '***.644.788-**', name: null, registration: 'unknown', points: null } as const
const program = {
  program: 'juntos-somos-mais' as const,
  name: 'Juntos Somos Mais',
  scorer: null,
  preview: 0,
  isOver: false,
  proposedTaxId: null,
  creditings: [],
}

describe('the CPF of Buscar dados de clientes', () => {
  it('proposes who scores already, then the customer, then nobody', () => {
    expect(firstDraft({ ...program, scorer, proposedTaxId: '***.718.458-**' })).toEqual({
      kind: 'kept',
      text: '***.644.788-**',
    })
    expect(firstDraft({ ...program, proposedTaxId: '***.718.458-**' }).kind).toBe('own')
    expect(firstDraft(program)).toEqual({ kind: 'typed', text: '' })
  })

  it('asks for the customer’s own without knowing it', () => {
    expect(readDraft({ kind: 'own', text: '***.718.458-**' })).toEqual({ taxId: null })
  })

  it('reads a typed CPF with or without its mask, and says what is wrong with another', () => {
    expect(readDraft({ kind: 'typed', text: '962.718.458-60' })).toEqual({ taxId: '96271845860' })
    expect(readDraft({ kind: 'typed', text: '11257245286' })).toEqual({
      problem: 'CPF inválido. Confira os números.',
    })
    expect(readDraft({ kind: 'typed', text: ' ' })).toEqual({
      problem: 'Digite o CPF de quem recebe os pontos.',
    })
  })

  it('does not look up anew who scores already', () => {
    expect(readDraft({ kind: 'kept', text: '***.644.788-**' })).toHaveProperty('problem')
  })
})
