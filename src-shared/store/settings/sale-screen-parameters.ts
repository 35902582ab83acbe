import { z } from 'zod'
import { linesText } from '../../kernel/text/text-door'
import type { Parameter } from './parameter'

const menu = ['Empresa', 'Parâmetros Globais', 'Tela de venda'] as const

/** How the sale screen works, by the company's menu. */
export const saleScreenParameters = [
  {
    key: 'sale.join-equal-lines',
    menu,
    name: 'Juntar produtos iguais',
    // Off by default: each code read is a line of its own, as on the paper, and goes with one key.
    help: 'Ligado, ler de novo um produto sem desconto soma na linha dele. Desligado, cada leitura é um item.',
    expects: 'Ligado soma no item; desligado faz um item por leitura.',
    scopes: ['company', 'branch', 'terminal'],
    version: 1,
    schema: z.boolean().default(false),
    control: { kind: 'switch' },
  },
  {
    key: 'sale.suggest-discount-reason',
    menu,
    name: 'Motivo do desconto já preenchido',
    help: 'Ligado, a janela de desconto começa com o último motivo usado neste caixa. Desligado, o motivo é escolhido a cada vez.',
    expects: 'Ligado sugere o motivo; desligado deixa em branco.',
    scopes: ['company', 'branch', 'terminal'],
    version: 1,
    schema: z.boolean().default(true),
    control: { kind: 'switch' },
  },
  {
    key: 'catalog.favourites',
    menu,
    name: 'Produtos favoritos',
    help: 'Os botões que aparecem ao abrir a procura de produtos, na ordem em que devem aparecer.',
    expects: 'Códigos de produto separados por vírgula, até 8; em branco mostra os mais vendidos.',
    scopes: ['company', 'branch', 'terminal'],
    version: 1,
    schema: linesText({ max: 300 }).default(''),
    control: { kind: 'text', lines: 2, maxLength: 300 },
  },
] as const satisfies readonly Parameter[]
