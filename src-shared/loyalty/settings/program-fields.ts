import type { LoyaltyProgramId } from '../port/program-id'

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

const anywhere = ['company', 'branch'] as const
const text = { kind: 'text', maxLength: 100 } as const

const paths = {
  key: 'paths',
  label: 'Caminhos alternativos',
  places: anywhere,
  control: { kind: 'paths' },
  hint: 'Um por linha, nome=/caminho. Só se a operadora pedir.',
  isAdvanced: true,
} as const

/** What each programme is set up with, in the order of its screen. */
export const programFields: Readonly<Record<LoyaltyProgramId, readonly ProgramField[]>> = {
  'crm-bonus': [
    { key: 'companyCode', label: 'Código Empresa CRM&Bônus', places: anywhere, control: text },
    {
      key: 'environment',
      label: 'Ambiente',
      places: anywhere,
      control: { kind: 'choice', options: { production: 'Produção', homologation: 'Homologação' } },
    },
    { key: 'integrationKey', label: 'Chave de Integração', places: anywhere, control: { kind: 'secret' } },
    { key: 'storeCode', label: 'Código da Loja', places: ['branch'], control: text },
    {
      key: 'baseUrl',
      label: 'Endereço do serviço',
      places: anywhere,
      control: { kind: 'address' },
      hint: 'Em branco, o do ambiente escolhido.',
      isAdvanced: true,
    },
    paths,
  ],
  dito: [
    {
      key: 'authUrl',
      label: 'URL de Autenticação',
      places: anywhere,
      control: { kind: 'address' },
    },
    { key: 'user', label: 'Usuário', places: anywhere, control: text },
    { key: 'password', label: 'Senha', places: anywhere, control: { kind: 'secret' } },
    { key: 'communicationUrl', label: 'URL de Comunicação', places: anywhere, control: { kind: 'address' } },
    { key: 'brand', label: 'Brand', places: anywhere, control: text },
    paths,
  ],
  'juntos-somos-mais': [
    { key: 'baseUrl', label: 'Endereço do serviço', places: anywhere, control: { kind: 'address' } },
    { key: 'clientId', label: 'Identificação (client id)', places: anywhere, control: text },
    { key: 'clientSecret', label: 'Senha (client secret)', places: anywhere, control: { kind: 'secret' } },
    paths,
  ],
}

/** The field of a programme by its key; undefined when it has none of that name. */
export function programField(program: LoyaltyProgramId, key: string): ProgramField | undefined {
  return programFields[program].find((field) => field.key === key)
}
