import { z } from 'zod'
import type { Parameter } from './parameter'

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
] as const satisfies readonly Parameter[]
