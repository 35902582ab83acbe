import type { Parameter } from '../../kernel/parameter'
import { numberTextOf } from '../../kernel/text/text-door'

/** How the shop numbers goods itself. */
export const productParameters = [
  {
    key: 'catalog.internal-prefix',
    menu: ['Empresa', 'Parâmetros Globais', 'Produtos'],
    name: 'Prefixo dos códigos internos',
    help: 'Com que começam os códigos de barras EAN-13 que a própria loja gera para produtos sem código de fábrica.',
    expects: 'De 2 a 5 números começando por 2, que a GS1 reserva para uso dentro da loja: 29.',
    scopes: ['company'],
    version: 1,
    schema: numberTextOf(/^2\d{1,4}$/, 5).default('29'),
    control: { kind: 'text', lines: 1, maxLength: 5 },
  },
] as const satisfies readonly Parameter[]
