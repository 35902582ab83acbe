import { z } from 'zod'
import type { PointsDefinition } from '../port/program-definition'
import { alternativePaths, anywhere, shortText } from '../port/program-field'

/** Juntos Somos Mais (FEATURES E1–E5): points for the professional whose CPF is given, after the payment. */
export const juntosSomosMais = {
  id: 'juntos-somos-mais',
  name: 'Juntos Somos Mais',
  way: 'scores',
  identifiedBy: 'tax-id',
  button: { onSale: 'JUNTOS SOMOS+', onReceiving: 'Acumular JSM' },
  fields: [
    { key: 'baseUrl', label: 'Endereço do serviço', places: anywhere, control: { kind: 'address' } },
    { key: 'clientId', label: 'Identificação (client id)', places: anywhere, control: shortText },
    { key: 'clientSecret', label: 'Senha (client secret)', places: anywhere, control: { kind: 'secret' } },
    alternativePaths,
  ],
  provisioning: null,
  parameters: [
    {
      key: 'loyalty.uses-points',
      menu: ['Empresa', 'Juntos Somos Mais'],
      name: 'Utiliza pontuação Juntos Somos Mais',
      help: 'Pergunta no fechamento quem pontua e envia os pontos depois do pagamento. Ligada na empresa, cada filial ainda pode desligar.',
      expects: 'Sem ligar na empresa, nenhuma filial pontua.',
      scopes: ['company', 'branch'],
      version: 1,
      schema: z.boolean().default(false),
      control: { kind: 'switch' },
    },
  ],
  switchedBy: { key: 'loyalty.uses-points', throughout: true },
  settings: {
    title: 'Juntos Somos Mais',
    parameters: ['loyalty.uses-points'],
    branchTab: null,
    foundAs: [
      {
        key: 'points-program',
        menu: ['Empresa', 'Juntos Somos Mais'],
        name: 'Juntos Somos Mais',
        help: 'Parâmetros Juntos Somos Mais: Utiliza pontuação, forma de pontuação de clientes, marcas que irão gerar pontuação, tabela de pontuação da loja, credenciais e o teste da conexão.',
      },
    ],
  },
} as const satisfies PointsDefinition
