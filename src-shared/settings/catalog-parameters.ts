import { z } from 'zod'
import type { Parameter } from './parameter'

const menu = ['Empresa', 'Parâmetros Globais', 'Produtos'] as const

/** What codes and quantities mean, by the company's menu. */
export const catalogParameters = [
  {
    key: 'sale.large-quantity',
    menu: [...menu],
    name: 'Perguntar quantidades acima de',
    help: 'Uma quantidade maior que esta, digitada ou lida, é confirmada antes de entrar na venda ou no orçamento: 1010*3 costuma ser código e quantidade trocados.',
    expects: 'De 0 a 99999; 0 nunca pergunta.',
    scopes: ['company', 'branch', 'terminal'],
    version: 1,
    schema: z.int().min(0).max(99_999).default(100),
    control: { kind: 'number', one: 'unidade', many: 'unidades' },
  },
] as const satisfies readonly Parameter[]
