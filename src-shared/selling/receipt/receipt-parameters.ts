import { z } from 'zod'
import type { Parameter } from '../../kernel/parameter'
import { footerSchema, longestFooter } from '../../store/branch/footer'

const menu = ['Empresa', 'Parâmetros Globais', 'Cupom'] as const

/** What receipts say, and when they are printed. */
export const receiptParameters = [
  {
    key: 'receipt.footer',
    menu,
    name: 'Rodapé do cupom',
    help: 'Texto livre no fim de cada cupom de venda: trocas, agradecimento, redes sociais.',
    alsoCalled: 'Recibo personalizável, ticket, bilhete, ingresso, boleto',
    expects: 'Até 500 caracteres; em branco não imprime rodapé.',
    scopes: ['company', 'branch'],
    version: 1,
    schema: footerSchema.default(''),
    control: { kind: 'text', lines: 4, maxLength: longestFooter },
  },
  {
    key: 'receipt.print-at-finish',
    menu,
    name: 'Imprimir o cupom ao finalizar',
    help: 'Desligado, o cupom fica guardado e sai em Últimas vendas, quando o cliente pede.',
    expects: 'Ligado imprime cada venda; desligado, só a pedido.',
    scopes: ['company', 'branch', 'terminal'],
    version: 1,
    schema: z.boolean().default(true),
    control: { kind: 'switch' },
  },
] as const satisfies readonly Parameter[]
