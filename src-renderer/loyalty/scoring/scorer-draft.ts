import { parseCpf, type Cpf } from '#shared/customers/customer/tax-id'
import type { PointsProgram } from '#shared/loyalty/scoring/points-program'

/** What the CPF field holds: who scores already, the customer's own CPF, masked, or what was typed. */
export type ScorerDraft =
  | { readonly kind: 'kept'; readonly text: string }
  | { readonly kind: 'own'; readonly text: string }
  | { readonly kind: 'typed'; readonly text: string }

/** The customer's CPF is proposed until somebody scores (FEATURES E2). */
export function firstDraft({ scorer, proposedTaxId }: PointsProgram): ScorerDraft {
  if (scorer !== null) return { kind: 'kept', text: scorer.maskedTaxId }
  if (proposedTaxId !== null) return { kind: 'own', text: proposedTaxId }
  return { kind: 'typed', text: '' }
}

type Read = { readonly taxId: Cpf | null } | { readonly problem: string }

/** What is asked of main: null is the customer's own CPF, which the window never knows whole. */
export function readDraft({ kind, text }: ScorerDraft): Read {
  if (kind === 'own') return { taxId: null }
  if (kind === 'kept') return { problem: 'Este CPF já pontua. Digite outro para trocar.' }
  if (text.trim() === '') return { problem: 'Digite o CPF de quem recebe os pontos.' }
  const taxId = parseCpf(text)
  return taxId === undefined ? { problem: 'CPF inválido. Confira os números.' } : { taxId }
}
