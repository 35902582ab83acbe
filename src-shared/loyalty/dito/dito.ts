import { z } from 'zod'
import type { CashbackDefinition } from '../port/program-definition'
import { alternativePaths, anywhere, shortText } from '../port/program-field'

/** Dito Cashback (FEATURES D1–D8): known by CPF, applied by itself, held by a lock until the sale is finished. */
export const dito = {
  id: 'dito',
  name: 'Dito Cashback',
  way: 'pays',
  choiceName: 'Dito',
  chosenBy: 'branch',
  identifiedBy: 'tax-id',
  asksPin: false,
  reserving: { does: 'holds', cancelCloses: 'reservation' },
  earns: false,
  hasCampaigns: false,
  undoneBy: 'full-return',
  undoneNote: null,
  fields: [
    { key: 'authUrl', label: 'URL de Autenticação', places: anywhere, control: { kind: 'address' } },
    { key: 'user', label: 'Usuário', places: anywhere, control: shortText },
    { key: 'password', label: 'Senha', places: anywhere, control: { kind: 'secret' } },
    { key: 'communicationUrl', label: 'URL de Comunicação', places: anywhere, control: { kind: 'address' } },
    { key: 'brand', label: 'Brand', places: anywhere, control: shortText },
    alternativePaths,
  ],
  provisioning: null,
  parameters: [
    {
      key: 'loyalty.uses-dito',
      menu: ['Utilitários', 'Administrador', 'Configurações Gerais', 'Gateway Fidelidade'],
      name: 'Utilizar Cashback Dito',
      help: 'Na empresa abre a aba Dito Cashback das filiais; cada filial ainda escolhe o Cartão Fidelidade e pode desligar.',
      expects: 'Sem ligar na empresa, nenhuma filial usa o Dito.',
      scopes: ['company', 'branch'],
      version: 1,
      schema: z.boolean().default(false),
      control: { kind: 'switch' },
    },
  ],
  switchedBy: { key: 'loyalty.uses-dito', throughout: true },
  settings: {
    title: 'Gateway Fidelidade',
    parameters: ['loyalty.uses-dito'],
    branchTab: 'Dito Cashback',
    foundAs: [
      {
        key: 'gateway',
        menu: ['Utilitários', 'Administrador', 'Configurações Gerais', 'Gateway Fidelidade'],
        name: 'Gateway Fidelidade: Cashback Dito',
        help: 'URL de Autenticação, Usuário, Senha, URL de Comunicação, Brand e o teste da conexão.',
      },
    ],
  },
} as const satisfies CashbackDefinition
