import { z } from 'zod'
import type { Parameter } from '../../kernel/parameter'

const menu = ['Empresa', 'Parâmetros Globais', 'Trocas e Devoluções'] as const

/** How the shop takes goods back. */
export const returnsParameters = [
  {
    key: 'returns.days',
    menu,
    name: 'Prazo para trocar ou devolver',
    help: 'Até quantos dias depois da venda ela pode ser devolvida por quem tem limite para isso. Depois, só com aprovação.',
    expects: 'De 0 a 3650 dias; 0 é só no dia da venda.',
    scopes: ['company', 'branch'],
    version: 1,
    schema: z.int().min(0).max(3650).default(30),
    control: { kind: 'number', one: 'dia', many: 'dias' },
  },
  {
    key: 'returns.voucher-days',
    menu,
    name: 'Validade do vale-troca',
    help: 'Por quantos dias um vale-troca novo pode ser usado. Os já emitidos não mudam.',
    expects: 'De 1 a 3650 dias.',
    scopes: ['company', 'branch'],
    version: 1,
    schema: z.int().min(1).max(3650).default(180),
    control: { kind: 'number', one: 'dia', many: 'dias' },
  },
] as const satisfies readonly Parameter[]
