import { z } from 'zod'
import type { CashbackDefinition } from '../port/program-definition'
import { anywhere, shortText } from '../port/program-field'

/** A programme nobody offers: it asks a PIN and holds the balance, earns without campaigns. Tests add it to the lists. */
export const clubeDaVila = {
  id: 'clube-da-vila',
  name: 'Clube da Vila',
  way: 'pays',
  choiceName: 'Clube da Vila',
  chosenBy: 'company-or-branch',
  identifiedBy: 'mobile',
  asksPin: true,
  reserving: { does: 'holds', cancelCloses: 'reservation' },
  earns: true,
  hasCampaigns: false,
  undoneBy: 'any-return',
  undoneNote: { paper: 'O clube avisa o cliente por carta.', screen: 'O clube avisa o cliente por carta.' },
  fields: [
    { key: 'address', label: 'Endereço do clube', places: anywhere, control: { kind: 'address' } },
    { key: 'key', label: 'Chave do clube', places: anywhere, control: { kind: 'secret' } },
    { key: 'shop', label: 'Loja no clube', places: ['branch'], control: shortText },
  ],
  provisioning: null,
  parameters: [
    {
      key: 'loyalty.uses-clube',
      menu: ['Empresa', 'Clube da Vila'],
      name: 'Utilizar o Clube da Vila',
      help: 'Liga o clube nas filiais que o escolhem.',
      expects: 'Sem ligar na empresa, nenhuma filial usa o clube.',
      scopes: ['company', 'branch'],
      version: 1,
      schema: z.boolean().default(false),
      control: { kind: 'switch' },
    },
  ],
  switchedBy: { key: 'loyalty.uses-clube', throughout: true },
  settings: {
    title: 'Clube da Vila',
    parameters: ['loyalty.uses-clube'],
    branchTab: 'Clube da Vila',
    foundAs: [
      {
        key: 'clube',
        menu: ['Empresa', 'Clube da Vila'],
        name: 'Clube da Vila',
        help: 'Endereço, chave e loja no clube.',
      },
    ],
  },
} as const satisfies CashbackDefinition
