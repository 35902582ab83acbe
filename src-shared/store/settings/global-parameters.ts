import { z } from 'zod'
import { linesText } from '../../kernel/text/text-door'
import type { Parameter } from './parameter'

const menu = ['Empresa', 'Parâmetros Globais'] as const

/** How the shop sells, by the company's menu. */
export const globalParameters = [
  {
    key: 'receipt.footer',
    menu: [...menu, 'Cupom'],
    name: 'Rodapé do cupom',
    help: 'Texto livre no fim de cada cupom de venda: trocas, agradecimento, redes sociais.',
    expects: 'Até 500 caracteres; em branco não imprime rodapé.',
    scopes: ['company', 'branch'],
    version: 1,
    schema: linesText({ max: 500 }).default(''),
    control: { kind: 'text', lines: 4, maxLength: 500 },
  },
  {
    key: 'receipt.print-at-finish',
    menu: [...menu, 'Cupom'],
    name: 'Imprimir o cupom ao finalizar',
    help: 'Desligado, o cupom fica guardado e sai em Últimas vendas, quando o cliente pede.',
    expects: 'Ligado imprime cada venda; desligado, só a pedido.',
    scopes: ['company', 'branch', 'terminal'],
    version: 1,
    schema: z.boolean().default(true),
    control: { kind: 'switch' },
  },
  {
    key: 'till.parked-at-closing',
    menu: [...menu, 'Caixa'],
    name: 'Fechar com vendas em espera',
    help: 'O que acontece ao fechar o caixa enquanto há vendas em espera.',
    expects: 'Avisar deixa fechar; recusar pede que cada venda seja resolvida antes.',
    scopes: ['company', 'branch', 'terminal'],
    version: 1,
    schema: z.enum(['warn', 'refuse']).default('warn'),
    control: { kind: 'choice', options: { warn: 'Avisar e fechar', refuse: 'Recusar' } },
  },
  {
    key: 'order.validity-days',
    menu: [...menu, 'Orçamentos'],
    name: 'Validade do orçamento',
    help: 'Por quantos dias um orçamento novo, ou renovado com os preços de hoje, vale. Quem atende pode mudar em cada um.',
    expects: 'De 1 a 365 dias.',
    scopes: ['company', 'branch'],
    version: 1,
    schema: z.int().min(1).max(365).default(10),
    control: { kind: 'number', one: 'dia', many: 'dias' },
  },
  {
    key: 'sale.void-days',
    menu: [...menu, 'Trocas e Devoluções'],
    name: 'Prazo para cancelar venda',
    help: 'Até quantos dias depois da venda ela ainda pode ser cancelada inteira. Depois, o caminho é a devolução.',
    expects: 'De 0 a 365 dias; 0 é só no dia da venda.',
    scopes: ['company', 'branch'],
    version: 1,
    schema: z.int().min(0).max(365).default(0),
    control: { kind: 'number', one: 'dia', many: 'dias' },
  },
  {
    key: 'returns.voucher-days',
    menu: [...menu, 'Trocas e Devoluções'],
    name: 'Validade do vale-troca',
    help: 'Por quantos dias um vale-troca novo pode ser usado. Os já emitidos não mudam.',
    expects: 'De 1 a 3650 dias.',
    scopes: ['company', 'branch'],
    version: 1,
    schema: z.int().min(1).max(3650).default(180),
    control: { kind: 'number', one: 'dia', many: 'dias' },
  },
] as const satisfies readonly Parameter[]
