export interface JsmStore {
  readonly cnpj: string
  /** Points for every R$ 1.000,00 of a brand's goods, by brand; other brands do not score. */
  readonly pointsPerThousand: Readonly<Record<string, number>>
}

export interface JsmParticipant {
  readonly cpf: string
  readonly name: string
  readonly isActive: boolean
  readonly points: number
}

export interface JsmData {
  readonly clientId: string
  readonly clientSecret: string
  readonly stores: readonly JsmStore[]
  readonly participants: readonly JsmParticipant[]
}

export const jsmRules = { tokenSeconds: 3600, callsPerSecond: 3 } as const
