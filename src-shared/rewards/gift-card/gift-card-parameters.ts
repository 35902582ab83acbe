import { z } from 'zod'
import type { Parameter } from '../../kernel/parameter'
import { restPolicies } from '../../selling/payment/tenders/gift-card'

const menu = ['Empresa', 'Parâmetros Globais', 'Cartões-presente'] as const
const reais = { kind: 'number', one: 'real', many: 'reais' } as const

/** How the shop sells gift cards and is paid with them (FEATURES F24). */
export const giftCardParameters = [
  {
    key: 'gift-card.least',
    menu,
    name: 'Menor valor de um cartão-presente',
    help: 'Por quanto, no mínimo, um cartão-presente pode ser vendido.',
    expects: 'De 1 a 100000 reais.',
    scopes: ['company', 'branch'],
    version: 1,
    schema: z.int().min(1).max(100_000).default(10),
    control: reais,
  },
  {
    key: 'gift-card.most',
    menu,
    name: 'Maior valor de um cartão-presente',
    help: 'Por quanto, no máximo, um cartão-presente pode ser vendido.',
    expects: 'De 1 a 100000 reais.',
    scopes: ['company', 'branch'],
    version: 1,
    schema: z.int().min(1).max(100_000).default(5_000),
    control: reais,
  },
  {
    key: 'gift-card.months',
    menu,
    name: 'Validade do cartão-presente',
    help: 'Por quantos meses um cartão-presente novo pode ser usado. Os já vendidos não mudam.',
    expects: 'De 0 a 120 meses; 0 é sem prazo.',
    scopes: ['company', 'branch'],
    version: 1,
    schema: z.int().min(0).max(120).default(12),
    control: { kind: 'number', one: 'mês', many: 'meses' },
  },
  {
    key: 'gift-card.rest',
    menu,
    name: 'Compra menor que o cartão-presente',
    help: 'O cartão-presente é usado por inteiro. Aqui se escolhe o que acontece quando a compra vale menos que ele.',
    alsoCalled: 'Resto, sobra, troco do cartão-presente',
    expects: 'Uma das opções.',
    scopes: ['company', 'branch'],
    version: 1,
    schema: z.enum(restPolicies).default('refuse'),
    control: {
      kind: 'choice',
      options: {
        refuse: 'Recusar até a compra completar o valor',
        lost: 'O resto se perde, com confirmação',
        voucher: 'O resto vira vale-troca',
      },
    },
  },
] as const satisfies readonly Parameter[]
