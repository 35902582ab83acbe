import { describe, expect, it } from 'vitest'
import { answerText, durationText } from './log-words'

describe('the loyalty log in words', () => {
  it('measures as people read', () => {
    expect(durationText(0)).toBe('0 ms')
    expect(durationText(999)).toBe('999 ms')
    expect(durationText(4_230)).toBe('4,2 s')
  })

  it('says what came of it', () => {
    const program = 'crm-bonus'
    expect(answerText({ program, fault: null, answer: '' })).toBe('Respondeu.')
    expect(answerText({ program, fault: null, answer: 'Cliente saiu' })).toBe('Cliente saiu')
    expect(answerText({ program, fault: { kind: 'unreachable', cause: 'dns' }, answer: '' })).toBe(
      'Sem conexão com o CRM&Bônus.',
    )
  })
})
