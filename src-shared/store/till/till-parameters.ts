import { z } from 'zod'
import type { Parameter } from '../../kernel/parameter'

const menu = ['Empresa', 'Parâmetros Globais', 'Caixa'] as const

/** Cash put into the drawer and taken out of it, and how the till is closed. */
export const tillParameters = [
  {
    key: 'till.parked-at-closing',
    menu,
    name: 'Fechar com vendas em espera',
    help: 'O que acontece ao fechar o caixa enquanto há vendas em espera.',
    expects: 'Avisar deixa fechar; recusar pede que cada venda seja resolvida antes.',
    scopes: ['company', 'branch', 'terminal'],
    version: 1,
    schema: z.enum(['warn', 'refuse']).default('warn'),
    control: { kind: 'choice', options: { warn: 'Avisar e fechar', refuse: 'Recusar' } },
  },
  {
    key: 'till.cash-by-hand-limit',
    menu,
    name: 'Suprimento ou sangria que pede conferência',
    help: 'Acima deste valor, o caixa pergunta se ele está certo antes de registrar o suprimento ou a sangria.',
    expects: 'De 1 a 100000 reais.',
    scopes: ['company', 'branch', 'terminal'],
    version: 1,
    // A day's takings go to the safe without a question; a digit too many does not.
    schema: z.int().min(1).max(100_000).default(2_000),
    control: { kind: 'number', one: 'real', many: 'reais' },
  },
] as const satisfies readonly Parameter[]
