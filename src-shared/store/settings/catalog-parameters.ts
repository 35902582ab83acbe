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
  {
    key: 'catalog.keep-batch',
    menu: [...menu],
    name: 'Guardar lote e validade',
    help: 'Lote, validade e número de série lidos em códigos GS1 (DataMatrix, QR Code, GS1-128) ficam no item da venda ou do orçamento.',
    expects: 'Ligado guarda o que o código traz; desligado usa o código só para achar o produto.',
    scopes: ['company', 'branch'],
    version: 1,
    schema: z.boolean().default(false),
    control: { kind: 'switch' },
  },
] as const satisfies readonly Parameter[]
