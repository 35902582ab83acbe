import { z } from 'zod'
import type { Parameter } from '../../kernel/parameter'

/** How long what was offered stands. */
export const orderParameters = [
  {
    key: 'order.validity-days',
    menu: ['Empresa', 'Parâmetros Globais', 'Orçamentos'],
    name: 'Validade do orçamento',
    help: 'Por quantos dias um orçamento novo, ou renovado com os preços de hoje, vale. Quem atende pode mudar em cada um.',
    expects: 'De 1 a 365 dias.',
    scopes: ['company', 'branch'],
    version: 1,
    schema: z.int().min(1).max(365).default(10),
    control: { kind: 'number', one: 'dia', many: 'dias' },
  },
] as const satisfies readonly Parameter[]
