import { z } from 'zod'
import type { CashbackDefinition } from '../port/program-definition'
import { alternativePaths, anywhere, shortText } from '../port/program-field'

/** CRM&Bônus (FEATURES C1–C12): a PIN by SMS, a bonus for the next purchase, campaigns. */
export const crmBonus = {
  id: 'crm-bonus',
  name: 'CRM&Bônus',
  way: 'pays',
  choiceName: 'CRM&Bônus',
  chosenBy: 'company-or-branch',
  identifiedBy: 'mobile',
  asksPin: true,
  reserving: { does: 'asks', cancelCloses: 'participation' },
  earns: true,
  hasCampaigns: true,
  undoneBy: 'any-return',
  undoneNote: {
    paper: 'O cliente não recebe SMS deste cancelamento.',
    screen: 'O cliente não é avisado por SMS deste cancelamento.',
  },
  fields: [
    { key: 'companyCode', label: 'Código Empresa CRM&Bônus', places: anywhere, control: shortText },
    {
      key: 'environment',
      label: 'Ambiente',
      places: anywhere,
      control: { kind: 'choice', options: { production: 'Produção', homologation: 'Homologação' } },
    },
    { key: 'integrationKey', label: 'Chave de Integração', places: anywhere, control: { kind: 'secret' } },
    { key: 'storeCode', label: 'Código da Loja', places: ['branch'], control: shortText },
    {
      key: 'baseUrl',
      label: 'Endereço do serviço',
      places: anywhere,
      control: { kind: 'address' },
      hint: 'Em branco, o do ambiente escolhido.',
      isAdvanced: true,
    },
    alternativePaths,
  ],
  provisioning: {
    from: ['companyCode', 'environment'],
    label: 'Buscar chave e código da loja',
    done: 'Chave e código preenchidos. Confira e salve.',
    companyHint: 'O Código da Loja é de cada filial: escolha a filial acima.',
  },
  parameters: [
    {
      key: 'loyalty.hub-active',
      menu: ['Empresa', 'Parâmetros Globais', 'Hub Fidelidade'],
      name: 'Ativo',
      help: 'Desligado, o CRM&Bônus não atende; o que foi configurado fica guardado.',
      expects: 'Ligado atende onde a operadora é CRM&Bônus.',
      scopes: ['company', 'branch'],
      version: 1,
      schema: z.boolean().default(true),
      control: { kind: 'switch' },
    },
  ],
  switchedBy: { key: 'loyalty.hub-active', throughout: false },
  settings: {
    title: 'Hub Fidelidade',
    parameters: ['loyalty.cashback', 'loyalty.hub-active', 'loyalty.full-price-only'],
    branchTab: null,
    foundAs: [
      {
        key: 'hub',
        menu: ['Empresa', 'Parâmetros Globais', 'Hub Fidelidade'],
        name: 'Hub Fidelidade: CRM&Bônus',
        help: 'Operadora, Código Empresa CRM&Bônus, Chave de Integração, Código da Loja, Ambiente, Ativo e o teste da conexão.',
      },
      {
        key: 'hub-integrations',
        menu: ['ERP', 'Engrenagem', 'Integrações', 'CRM&BÔNUS'],
        name: 'Editar integração CRM & Bonus',
        help: 'Parametrização do CRM&Bônus. Configurações Principais: Código da Empresa. Outras configurações: Código da Loja, Ambiente (produção, homologação).',
      },
    ],
  },
} as const satisfies CashbackDefinition
