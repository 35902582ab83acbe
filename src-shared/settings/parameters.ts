import { z } from 'zod'
import type { Parameter } from './parameter'

const global = ['Empresa', 'Parâmetros Globais'] as const
const general = ['Utilitários', 'Administrador', 'Configurações Gerais'] as const

/** Every parameter of the shop in the order of its menus (FEATURES B6). */
export const parameters = [
  {
    key: 'receipt.footer',
    menu: [...global, 'Cupom'],
    name: 'Rodapé do cupom',
    help: 'Texto livre no fim de cada cupom de venda: trocas, agradecimento, redes sociais.',
    expects: 'Até 500 caracteres; em branco não imprime rodapé.',
    scopes: ['company', 'branch'],
    version: 1,
    schema: z.string().max(500).default(''),
    control: { kind: 'text', lines: 4, maxLength: 500 },
    takesEffect: 'at-once',
  },
  {
    key: 'catalog.scale-label-rule',
    menu: [...global, 'Produtos'],
    name: 'Etiqueta de balança',
    help: 'O que as balanças da loja imprimem nos códigos que começam com 2.',
    expects: 'Como as balanças estão configuradas.',
    scopes: ['company', 'branch'],
    version: 1,
    schema: z.enum(['weight', 'price']).default('weight'),
    control: { kind: 'choice', options: { weight: 'Peso', price: 'Preço' } },
    takesEffect: 'at-once',
  },
  {
    key: 'till.parked-at-closing',
    menu: [...global, 'Caixa'],
    name: 'Fechar com vendas em espera',
    help: 'O que acontece ao fechar o caixa enquanto há vendas em espera.',
    expects: 'Avisar deixa fechar; recusar pede que cada venda seja resolvida antes.',
    scopes: ['company', 'branch', 'terminal'],
    version: 1,
    schema: z.enum(['warn', 'refuse']).default('warn'),
    control: { kind: 'choice', options: { warn: 'Avisar e fechar', refuse: 'Recusar' } },
    takesEffect: 'at-once',
  },
  {
    key: 'access.idle-minutes',
    menu: [...general, 'Segurança'],
    name: 'Bloquear o caixa sem uso',
    help: 'Depois deste tempo sem tecla, toque ou leitura, o caixa pede código e PIN. A venda em andamento fica guardada.',
    expects: 'De 0 a 240 minutos; 0 não bloqueia.',
    scopes: ['company', 'branch', 'terminal'],
    version: 1,
    schema: z.int().min(0).max(240).default(0),
    control: { kind: 'number', one: 'minuto', many: 'minutos' },
    takesEffect: 'at-once',
  },
  {
    key: 'backup.hours',
    menu: [...general, 'Cópias de segurança'],
    name: 'Intervalo entre cópias',
    help: 'Tempo máximo sem uma cópia nova. Cada fechamento de caixa também faz uma.',
    expects: 'De 1 a 168 horas.',
    scopes: ['company', 'terminal'],
    version: 1,
    schema: z.int().min(1).max(168).default(24),
    control: { kind: 'number', one: 'hora', many: 'horas' },
    takesEffect: 'restart',
  },
] as const satisfies readonly Parameter[]

type Known = (typeof parameters)[number]
export type ParameterKey = Known['key']
export type ValueOf<Key extends ParameterKey> = z.output<Extract<Known, { readonly key: Key }>['schema']>

export const parameterKeys = parameters.map(({ key }) => key) as [ParameterKey, ...ParameterKey[]]

/** The parameter of a key. */
export function parameterOf<Key extends ParameterKey>(key: Key): Parameter<ValueOf<Key>> {
  const found: Parameter | undefined = parameters.find((one) => one.key === key)
  if (!found) throw new Error(`No parameter ${key}`)
  return found as Parameter<ValueOf<Key>>
}
