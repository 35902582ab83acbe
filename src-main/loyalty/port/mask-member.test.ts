import { expect, it } from 'vitest'
import { maskMember } from './mask-member'

it('shows a CPF as one even where its digits could be a mobile', () => {
  for (const program of ['dito', 'juntos-somos-mais'] as const)
    expect(maskMember(program, '71933273992')).toBe('***.332.739-**')
  expect(maskMember('crm-bonus', '11987654321')).toBe('(11) *****-4321')
})
