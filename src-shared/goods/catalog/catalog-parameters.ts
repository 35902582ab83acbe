import { z } from 'zod'
import type { Parameter } from '../../kernel/parameter'
import { linesText } from '../../kernel/text/text-door'

/** What is kept of a code, and what is found first. */
export const catalogParameters = [
  {
    key: 'catalog.keep-batch',
    menu: ['Empresa', 'Parâmetros Globais', 'Produtos'],
    name: 'Guardar lote e validade',
    help: 'Lote, validade e número de série lidos em códigos GS1 (DataMatrix, QR Code, GS1-128) ficam no item da venda ou do orçamento.',
    expects: 'Ligado guarda o que o código traz; desligado usa o código só para achar o produto.',
    scopes: ['company', 'branch'],
    version: 1,
    schema: z.boolean().default(false),
    control: { kind: 'switch' },
  },
  {
    key: 'catalog.favourites',
    menu: ['Empresa', 'Parâmetros Globais', 'Tela de venda'],
    name: 'Produtos favoritos',
    help: 'Os botões que aparecem ao abrir a procura de produtos, na ordem em que devem aparecer.',
    expects: 'Códigos de produto separados por vírgula, até 8; em branco mostra os mais vendidos.',
    scopes: ['company', 'branch', 'terminal'],
    version: 1,
    schema: linesText({ max: 300 }).default(''),
    control: { kind: 'text', lines: 2, maxLength: 300 },
  },
] as const satisfies readonly Parameter[]
