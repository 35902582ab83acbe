import { told, uid, type PersonalTables } from './personal-table'

const theirs = 'customer_id IN (SELECT id FROM person)'
const ofTheirSales = `sale_id IN (SELECT id FROM sale WHERE ${theirs})`
const ofTheirReturns = `return_id IN (SELECT id FROM return WHERE ${theirs})`
const ofTheirReceivings = `receiving_id IN (SELECT id FROM receiving WHERE ${theirs})`
const ofTheirOrders = `order_id IN (SELECT id FROM sales_order WHERE ${theirs})`

/**
 * The last instant a paper with somebody's CPF must be kept: the fifth year after its own, whole (CTN, art. 173 I and 174;
 * LGPD, art. 16 I).
 */
export const YEARS_KEPT = 5

/** SQL: whether the law keeps the receipt of a sale, since it names a CPF and its years are not over. `:now` is asked for. */
export const keptByLaw = (sale: string): string => `EXISTS (SELECT 1 FROM sale AS taxed
  WHERE taxed.id = ${sale} AND taxed.receipt_tax_id IS NOT NULL AND taxed.number IS NOT NULL
    AND (SELECT at FROM now) < unixepoch(taxed.finished_at / 1000, 'unixepoch', 'start of year', '+${YEARS_KEPT + 1} years') * 1000)`

/** What they bought, ordered, gave back and owe. */
export const sellingTables = {
  sale: {
    title: 'Compras',
    why: 'Contas da loja, trocas e garantia; os valores ficam, sem nome.',
    theirs,
    columns: {
      customer_id: uid('De quem é'),
      receipt_tax_id: {
        is: 'CPF na nota',
        whenErased: { rewrite: `iif(${keptByLaw('sale.id')}, receipt_tax_id, NULL)` },
      },
      parked_as: { is: 'Nome dado à venda em espera', whenErased: 'null' },
      benefits: { is: 'Benefícios de fidelidade', whenErased: 'names' },
    },
    told: [
      told('Venda', 'number', 'count'),
      told('Quando', 'coalesce(finished_at, opened_at)', 'moment'),
      told('Situação', 'state'),
      told('CPF na nota', 'receipt_tax_id'),
      told('Total', 'total_cents', 'money'),
    ],
  },
  sale_line: {
    title: 'O que comprou',
    why: 'Contas da loja, trocas e garantia.',
    theirs: ofTheirSales,
    columns: {},
    told: [
      told('Venda', '(SELECT number FROM sale WHERE sale.id = sale_id)', 'count'),
      told('Produto', "trim(description || ' ' || variant)"),
      told('Quantidade', 'quantity_thousandths', 'quantity'),
      told('Preço', 'unit_price_cents', 'money'),
      told('Cobrado', 'net_cents', 'money'),
      told('Número de série', 'serial'),
    ],
  },
  sale_tender: {
    title: 'Pagamentos',
    why: 'Contas da loja.',
    theirs: ofTheirSales,
    columns: {},
    told: [
      told('Venda', '(SELECT number FROM sale WHERE sale.id = sale_id)', 'count'),
      told('Forma', 'kind'),
      told('Valor', 'amount_cents', 'money'),
      told('Situação', 'state'),
    ],
  },
  receipt: {
    title: 'Cupons',
    why: `O cupom com CPF é guardado até o fim do ${YEARS_KEPT}º ano depois da venda, como a lei manda.`,
    theirs: ofTheirSales,
    columns: { document: { is: 'Texto do cupom', whenErased: 'names' } },
    keptWhile: keptByLaw('sale_id'),
    told: [
      told('Venda', '(SELECT number FROM sale WHERE sale.id = sale_id)', 'count'),
      told('Papel', 'kind'),
      told(
        'Texto',
        `(SELECT group_concat(coalesce(block ->> '$.text', (block ->> '$.left') || ' ' || (block ->> '$.right')), char(10))
          FROM (SELECT value AS block FROM json_each(document, '$.blocks'))
          WHERE block ->> '$.kind' IN ('text', 'row'))`,
      ),
    ],
  },
  receivable: {
    title: 'Crediário',
    why: 'Cobrar o que foi vendido a prazo; os valores ficam nas contas, sem nome.',
    theirs,
    columns: {
      customer_id: uid('De quem é'),
      reference: { is: 'Como se chamava antes', whenErased: 'null' },
    },
    told: [
      told('Vence em', 'due_on', 'day'),
      told('Parcela', 'installment', 'count'),
      told('Referência', 'reference'),
      told('Valor', 'amount_cents', 'money'),
      told('Recebido', 'received_cents', 'money'),
      told('Abatido', 'forgiven_cents', 'money'),
      told('Em aberto', 'open_cents', 'money'),
      told('Quitada em', 'settled_at', 'moment'),
      told('Cancelada em', 'cancelled_at', 'moment'),
    ],
  },
  receiving: {
    title: 'Recebimentos do crediário',
    why: 'Contas da loja, e o recibo de quem pagou.',
    theirs,
    columns: {
      customer_id: uid('De quem é'),
      document: { is: 'Texto do recibo', whenErased: 'names' },
      undo_document: { is: 'Texto do estorno', whenErased: 'names' },
      undo_reason: { is: 'Motivo do estorno', whenErased: 'names' },
    },
    told: [
      told('Recibo', 'number', 'count'),
      told('Quando', 'at', 'moment'),
      told('Situação', 'state'),
      told('Desconto', 'discount_cents', 'money'),
      told('Total', 'total_cents', 'money'),
    ],
  },
  receiving_line: {
    title: 'Parcelas recebidas',
    why: 'Contas da loja.',
    theirs: ofTheirReceivings,
    columns: {},
    told: [
      told('Recibo', '(SELECT number FROM receiving WHERE receiving.id = receiving_id)', 'count'),
      told('Vencia em', '(SELECT due_on FROM receivable WHERE receivable.id = receivable_id)', 'day'),
      told('Da parcela', 'principal_cents', 'money'),
      told('Multa', 'fine_cents', 'money'),
      told('Juros', 'interest_cents', 'money'),
    ],
  },
  receiving_tender: {
    title: 'Pagamentos do crediário',
    why: 'Contas da loja.',
    theirs: ofTheirReceivings,
    columns: {},
    told: [
      told('Recibo', '(SELECT number FROM receiving WHERE receiving.id = receiving_id)', 'count'),
      told('Forma', 'kind'),
      told('Valor', 'amount_cents', 'money'),
    ],
  },
  sales_order: {
    title: 'Orçamentos e pedidos',
    why: 'Entregar o que foi pedido.',
    theirs,
    columns: {
      customer_id: uid('De quem é'),
      notes: { is: 'Observações', whenErased: { rewrite: "''" } },
    },
    told: [
      told('Pedido', 'number', 'count'),
      told('Quando', 'created_at', 'moment'),
      told('Situação', 'state'),
      told('Observações', 'notes'),
      told('Total', 'total_cents', 'money'),
    ],
  },
  order_line: {
    title: 'O que pediu',
    why: 'Entregar o que foi pedido.',
    theirs: ofTheirOrders,
    columns: {},
    told: [
      told('Pedido', '(SELECT number FROM sales_order WHERE sales_order.id = order_id)', 'count'),
      told('Produto', "trim(description || ' ' || variant)"),
      told('Quantidade', 'quantity_thousandths', 'quantity'),
      told('Preço', 'unit_price_cents', 'money'),
    ],
  },
  order_event: {
    title: 'Andamento dos pedidos',
    why: 'Saber quem fez o quê com um pedido.',
    theirs: ofTheirOrders,
    columns: { detail: { is: 'O que mudou', whenErased: 'names' } },
    told: [
      told('Pedido', '(SELECT number FROM sales_order WHERE sales_order.id = order_id)', 'count'),
      told('Quando', 'at', 'moment'),
      told('O que houve', 'kind'),
    ],
  },
  return: {
    title: 'Trocas e devoluções',
    why: 'Contas da loja; os valores ficam, sem nome.',
    theirs,
    columns: {
      customer_id: uid('De quem é'),
      reason: { is: 'Motivo', whenErased: 'names' },
      document: { is: 'Texto do comprovante', whenErased: 'names' },
    },
    told: [
      told('Devolução', 'number', 'count'),
      told('Quando', 'at', 'moment'),
      told('Motivo', 'reason'),
      told('Total', 'total_cents', 'money'),
    ],
  },
  return_line: {
    title: 'O que devolveu',
    why: 'Contas da loja.',
    theirs: ofTheirReturns,
    columns: {},
    told: [
      told('Devolução', '(SELECT number FROM return WHERE return.id = return_id)', 'count'),
      told('Produto', "trim(description || ' ' || variant)"),
      told('Quantidade', 'quantity_thousandths', 'quantity'),
      told('Valor', 'amount_cents', 'money'),
    ],
  },
  value_account: {
    title: 'Vales e saldos',
    why: 'Honrar o que vale; os valores ficam nas contas, sem nome.',
    theirs,
    columns: { customer_id: uid('De quem é') },
    told: [
      told('Tipo', 'kind'),
      told('Desde', 'opened_at', 'moment'),
      told('Vale até', 'expires_on', 'day'),
      told('Saldo', "iif(unit = 'cents', balance, NULL)", 'money'),
      told('Pontos', "iif(unit = 'points', balance, NULL)", 'count'),
    ],
  },
  value_transfer: {
    title: 'Movimento dos vales e saldos',
    why: 'Honrar o que vale.',
    theirs: `(from_account IN (SELECT id FROM value_account WHERE ${theirs})
      OR to_account IN (SELECT id FROM value_account WHERE ${theirs}))`,
    columns: {},
    told: [told('Quando', 'at', 'moment'), told('Causa', 'cause'), told('Quanto', 'amount', 'count')],
  },
  print_job: {
    title: 'Papéis na fila da impressora',
    why: 'Imprimir o que ainda não saiu.',
    theirs: null,
    columns: {
      title: { is: 'Título', whenErased: 'names' },
      document: { is: 'Texto', whenErased: 'names' },
    },
    told: [],
  },
} as const satisfies PersonalTables
