import { z } from 'zod'
import type { Parameter } from '../../kernel/parameter'

/** How goods are put into a sale, and how long it may be voided. */
export const saleParameters = [
  {
    key: 'sale.join-equal-lines',
    menu: ['Empresa', 'Parâmetros Globais', 'Tela de venda'],
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
    menu: ['Empresa', 'Parâmetros Globais', 'Tela de venda'],
    name: 'Motivo do desconto já preenchido',
    help: 'Ligado, a janela de desconto começa com o último motivo usado neste caixa. Desligado, o motivo é escolhido a cada vez.',
    expects: 'Ligado sugere o motivo; desligado deixa em branco.',
    scopes: ['company', 'branch', 'terminal'],
    version: 1,
    schema: z.boolean().default(true),
    control: { kind: 'switch' },
  },
  {
    key: 'sale.large-quantity',
    menu: ['Empresa', 'Parâmetros Globais', 'Produtos'],
    name: 'Perguntar quantidades acima de',
    help: 'Uma quantidade maior que esta, digitada ou lida, é confirmada antes de entrar na venda ou no orçamento: 1010*3 costuma ser código e quantidade trocados.',
    expects: 'De 0 a 99999; 0 nunca pergunta.',
    scopes: ['company', 'branch', 'terminal'],
    version: 1,
    schema: z.int().min(0).max(99_999).default(100),
    control: { kind: 'number', one: 'unidade', many: 'unidades' },
  },
  {
    key: 'sale.without-stock',
    menu: ['Empresa', 'Parâmetros Globais', 'Estoque'],
    name: 'Vender sem estoque',
    help: 'O que acontece quando a venda leva mais de um produto do que a filial tem. Bloquear pede a quem tem o direito “Vender sem estoque”.',
    alsoCalled: 'Estoque negativo, bloquear venda sem saldo, controle de estoque',
    expects: 'Uma das opções.',
    scopes: ['company', 'branch', 'terminal'],
    version: 1,
    schema: z.enum(['allow', 'warn', 'block']).default('allow'),
    control: {
      kind: 'choice',
      options: { allow: 'Permitir', warn: 'Avisar no item', block: 'Bloquear' },
    },
  },
  {
    key: 'sale.void-days',
    menu: ['Empresa', 'Parâmetros Globais', 'Trocas e Devoluções'],
    name: 'Prazo para cancelar venda',
    help: 'Até quantos dias depois da venda ela ainda pode ser cancelada inteira. Depois, o caminho é a devolução.',
    expects: 'De 0 a 365 dias; 0 é só no dia da venda.',
    scopes: ['company', 'branch'],
    version: 1,
    schema: z.int().min(0).max(365).default(0),
    control: { kind: 'number', one: 'dia', many: 'dias' },
  },
] as const satisfies readonly Parameter[]
