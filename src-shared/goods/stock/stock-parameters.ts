import type { Parameter } from '../../kernel/parameter'
import { linesText } from '../../kernel/text/text-door'

const menu = ['Empresa', 'Parâmetros Globais', 'Estoque'] as const

/** How a shop keeps its stock. */
export const stockParameters = [
  {
    key: 'stock.adjustment-reasons',
    menu,
    name: 'Motivos de ajuste de estoque',
    help: 'Os motivos que o ajuste de estoque oferece; outro pode ser escrito na hora.',
    expects: 'Um motivo em cada linha.',
    scopes: ['company', 'branch'],
    version: 1,
    schema: linesText({ max: 400 }).default(
      'Avaria\nFurto ou perda\nUso da loja\nBrinde\nAcerto de contagem',
    ),
    control: { kind: 'text', lines: 5, maxLength: 400 },
  },
] as const satisfies readonly Parameter[]
