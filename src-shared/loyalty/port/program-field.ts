/** Where a field may be set: for the company, or for one branch, which wins (FEATURES C1, D1). */
type SettingsPlace = 'company' | 'branch'

export type FieldControl =
  | { readonly kind: 'text'; readonly maxLength: number }
  /** Where the operator is called; HTTPS, plain HTTP only to this computer. */
  | { readonly kind: 'address' }
  /** Kept sealed; a window learns only whether it is set. */
  | { readonly kind: 'secret' }
  /** The first option holds while nobody chooses. */
  | { readonly kind: 'choice'; readonly options: Readonly<Record<string, string>> }
  /** One path a line, `nome=/caminho`, in place of the usual one. */
  | { readonly kind: 'paths' }

/** One value a programme is set up with, under the name its manual gives it. */
export interface ProgramField {
  readonly key: string
  readonly label: string
  readonly places: readonly SettingsPlace[]
  readonly control: FieldControl
  readonly hint?: string
  /** Under “Avançado”: what only the operator's support asks for. Every other field must be filled. */
  readonly isAdvanced?: true
}

export const anywhere = ['company', 'branch'] as const
export const shortText = { kind: 'text', maxLength: 100 } as const

/** Other paths than the usual ones, where an operator asks for them. */
export const alternativePaths = {
  key: 'paths',
  label: 'Caminhos alternativos',
  places: anywhere,
  control: { kind: 'paths' },
  hint: 'Um por linha, nome=/caminho. Só se a operadora pedir.',
  isAdvanced: true,
} as const satisfies ProgramField
