import { z } from 'zod'
import type { Parameter } from '../../kernel/parameter'
import { cashbackProgramIds, cashbackPrograms } from '../port/program-id'
import { programs } from '../programs'

const menu = ['Empresa', 'Parâmetros Globais', 'Hub Fidelidade'] as const

const onlyByBranch = cashbackPrograms
  .filter(({ chosenBy }) => chosenBy === 'branch')
  .map(({ choiceName }) => choiceName)
const theChoices = onlyByBranch.map((name) => `o ${name}`).join(' ou ')

type OwnParameter = (typeof programs)[number]['parameters'][number]

/** How a branch takes part in loyalty; credentials have a screen of their own (FEATURES C1, D1, E1). */
export const loyaltyParameters = [
  {
    key: 'loyalty.cashback',
    menu,
    name: 'Operadora',
    help: `O programa de cashback. Na filial é o Cartão Fidelidade dela${onlyByBranch.length === 0 ? '' : `, e só ali se escolhe ${theChoices}`}.`,
    expects: [
      'Um programa, ou nenhum.',
      ...onlyByBranch.map((name) => `O ${name} só vale na filial que o escolhe.`),
    ].join(' '),
    scopes: ['company', 'branch'],
    version: 1,
    schema: z.enum(['none', ...cashbackProgramIds]).default('none'),
    control: {
      kind: 'choice',
      options: {
        none: 'Nenhuma',
        ...Object.fromEntries(cashbackPrograms.map(({ id, choiceName }) => [id, choiceName])),
      },
    },
  },
  ...programs.flatMap(({ parameters }): readonly OwnParameter[] => parameters),
  {
    key: 'loyalty.full-price-only',
    menu,
    name: 'Considerar apenas produtos com preço cheio',
    help: 'Itens em promoção ou com desconto não contam para o bônus da próxima compra.',
    expects: 'Ligado conta só o preço cheio.',
    scopes: ['company', 'branch'],
    version: 1,
    schema: z.boolean().default(false),
    control: { kind: 'switch' },
  },
  {
    key: 'loyalty.campaign-minutes',
    menu,
    name: 'Espera pela campanha',
    help: 'Por quanto tempo uma venda finalizada espera a escolha da campanha. Depois, segue com a única ou sem campanha.',
    expects: 'De 1 a 1440 minutos.',
    scopes: ['company', 'branch'],
    version: 1,
    schema: z.int().min(1).max(1440).default(10),
    control: { kind: 'number', one: 'minuto', many: 'minutos' },
  },
  {
    key: 'loyalty.campaign-preselection',
    menu,
    name: 'Campanha já escolhida',
    help: 'Qual campanha já vem marcada quando há mais de uma.',
    expects: 'A que dá mais bônus ao cliente, a primeira da operadora, ou nenhuma.',
    scopes: ['company', 'branch'],
    version: 1,
    schema: z.enum(['best', 'first', 'none']).default('best'),
    control: {
      kind: 'choice',
      options: { best: 'A melhor para o cliente', first: 'A primeira da operadora', none: 'Nenhuma' },
    },
  },
  {
    key: 'loyalty.anonymous-alert',
    menu,
    name: 'Aviso a consumidor final',
    help: 'Quando o caixa lembra que uma venda sem cliente não usa nem acumula cashback.',
    expects: 'Em cada venda, uma vez por abertura de caixa, ou nunca.',
    scopes: ['company', 'branch'],
    version: 1,
    schema: z.enum(['each-sale', 'once', 'never']).default('each-sale'),
    control: {
      kind: 'choice',
      options: { 'each-sale': 'Em cada venda', once: 'Uma vez por abertura de caixa', never: 'Nunca' },
    },
  },
  {
    key: 'loyalty.pending-at-closing',
    menu,
    name: 'Fechar com pendências de fidelidade',
    help: 'O que acontece ao fechar o caixa enquanto uma operadora ainda não foi avisada de tudo.',
    expects: 'Avisar deixa fechar; recusar pede que cada pendência seja resolvida antes.',
    scopes: ['company', 'branch', 'terminal'],
    version: 1,
    schema: z.enum(['warn', 'refuse']).default('warn'),
    control: { kind: 'choice', options: { warn: 'Avisar e fechar', refuse: 'Recusar' } },
  },
] as const satisfies readonly Parameter[]
