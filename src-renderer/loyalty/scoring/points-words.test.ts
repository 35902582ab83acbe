import { describe, expect, it } from 'vitest'
import { overText, lookUpFailure, pointsText, previewText, scorerText } from './points-words'

const who = 'o Juntos Somos Mais'

describe('points in words', () => {
  it('counts as people do', () => {
    expect(pointsText(0)).toBe('0 pontos')
    expect(pointsText(1)).toBe('1 ponto')
    expect(pointsText(12_300)).toBe('12.300 pontos')
    expect(previewText(0)).toBe('Nenhum item de marca participante')
  })

  it('names who scores only where the programme knows them', () => {
    const maskedTaxId = '***.644.788-**'
    expect(scorerText({ maskedTaxId, name: 'Ana Lima', registration: 'registered', points: 3 })).toBe(
      `Ana Lima · ${maskedTaxId}`,
    )
    expect(scorerText({ maskedTaxId, name: null, registration: 'not-registered', points: null })).toBe(
      `${maskedTaxId} · não cadastrado no programa`,
    )
  })
})

describe('a look-up that failed', () => {
  it('lets the CPF score when nobody answered', () => {
    expect(lookUpFailure({ kind: 'unreachable', cause: 'refused' }, who)).toEqual({
      final: false,
      why: 'Sem conexão com o Juntos Somos Mais. O CPF pode ser informado assim mesmo: os pontos seguem pela fila.',
    })
  })

  it('does not when the programme said no', () => {
    const fault = { kind: 'declined', refusal: { code: 'member-inactive' }, words: '' } as const
    const { final, why } = lookUpFailure(fault, who)
    expect(final).toBe(true)
    expect(why).toContain('siga sem pontuar')
  })
})

it('says what became of the points of a cancelled sale', () => {
  const told = { at: 0, name: 'Juntos Somos Mais', maskedTaxId: '***.644.788-**', points: 100 }
  expect(overText([])).toContain('nenhum ponto foi creditado')
  expect(overText([{ ...told, state: 'credited' }])).toContain('segue pela fila')
  expect(overText([{ ...told, state: 'reversed' }])).toContain('foram estornados')
})
