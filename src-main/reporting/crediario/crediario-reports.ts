import { formatSaleNumber } from '#shared/selling/receipt/sale-number'
import { past, type Report } from '../report/report'
import { branchChoice, chosenBranches } from '../reports/branch-choice'
import { operatorChoice } from '../reports/operator-choice'

const menu = 'Crediário'
const day = (instant: string): string => `business_day(${instant}, @timeZone, @dayStartsAt)`
/** The last day of the period. */
const lastDay = day('@until - 1')

/** Every instalment that is open, by the day it falls due, late or to come. */
export const crediarioDue: Report = {
  id: 'crediario-due',
  menu,
  name: 'Crediário a vencer e vencido',
  about: 'Cada parcela em aberto com vencimento no período, sem multa e juros.',
  right: 'reports.view',
  choices: [branchChoice],
  columns: [
    { id: 'due', name: 'Vencimento', kind: 'day' },
    { id: 'customer', name: 'Cliente', kind: 'text' },
    { id: 'origin', name: 'Origem', kind: 'text' },
    { id: 'place', name: 'Parcela', kind: 'text' },
    { id: 'amount', name: 'Valor', kind: 'money', sums: true },
    { id: 'received', name: 'Recebido', kind: 'money', sums: true },
    { id: 'open', name: 'Em aberto', kind: 'money', sums: true },
  ],
  chart: null,
  order: { column: 'due', descending: false },
  key: 'id',
  sql: (walk) => `
    SELECT receivable.id AS id, due_on AS due, customer.name AS customer,
           iif(sale.number IS NULL, coalesce(reference, 'Saldo anterior'), 'Cupom ' || printf('%06d', sale.number)) AS origin,
           installment || '/' || installments AS place, receivable.amount_cents AS amount, received_cents AS received,
           open_cents AS "open"
    FROM receivable JOIN customer ON customer.id = receivable.customer_id
    LEFT JOIN sale_tender ON sale_tender.id = tender_id LEFT JOIN sale ON sale.id = sale_id
    WHERE receivable.${chosenBranches} AND settled_at IS NULL AND cancelled_at IS NULL
      AND ${past(walk)}due_on >= ${day('@from')} AND ${past(walk)}due_on <= ${lastDay} AND going()`,
}

const late = (from: number, to: number | null): string => {
  const days = `CAST(julianday(${lastDay}) - julianday(due_on) AS INTEGER)`
  const until = to === null ? '' : ` AND ${days} <= ${to}`
  return `sum(iif(${days} >= ${from}${until}, open_cents, 0))`
}

/** What each customer owes of what fell due, by how long ago that is at the end of the period. */
export const crediarioAgeing: Report = {
  id: 'crediario-ageing',
  menu,
  name: 'Crediário vencido, por atraso',
  about:
    'O que venceu no período e segue em aberto, por cliente e dias até o fim do período, sem multa e juros.',
  right: 'reports.view',
  choices: [branchChoice],
  columns: [
    { id: 'customer', name: 'Cliente', kind: 'text' },
    { id: 'count', name: 'Parcelas', kind: 'count', sums: true },
    { id: 'first', name: 'Até 30 dias', kind: 'money', sums: true },
    { id: 'second', name: '31 a 60', kind: 'money', sums: true },
    { id: 'third', name: '61 a 90', kind: 'money', sums: true },
    { id: 'last', name: 'Mais de 90', kind: 'money', sums: true },
    { id: 'open', name: 'Em aberto', kind: 'money', sums: true },
  ],
  chart: null,
  order: { column: 'open', descending: true },
  key: null,
  sql: `
    SELECT customer.name AS customer, count(*) AS count, ${late(0, 30)} AS first, ${late(31, 60)} AS second,
           ${late(61, 90)} AS third, ${late(91, null)} AS last, sum(open_cents) AS "open"
    FROM receivable JOIN customer ON customer.id = receivable.customer_id
    WHERE receivable.${chosenBranches} AND settled_at IS NULL AND cancelled_at IS NULL
      AND due_on >= ${day('@from')} AND due_on <= ${lastDay} AND going()
    GROUP BY receivable.customer_id`,
}

const ofLines = (column: string): string =>
  `(SELECT sum(${column}) FROM receiving_line WHERE receiving_id = receiving.id)`

/** What customers paid, a row each; what was undone is not among it. */
export const crediarioReceived: Report = {
  id: 'crediario-received',
  menu,
  name: 'Recebimentos de crediário',
  about: 'Cada recebimento do período: dívida, multa, juros e desconto. Estornados não contam.',
  right: 'reports.view',
  choices: [branchChoice, operatorChoice],
  columns: [
    { id: 'at', name: 'Recebido em', kind: 'moment' },
    { id: 'number', name: 'Número', kind: 'text', words: (number) => formatSaleNumber(Number(number)) },
    { id: 'terminal', name: 'Caixa', kind: 'text' },
    { id: 'operator', name: 'Operador', kind: 'text' },
    { id: 'customer', name: 'Cliente', kind: 'text' },
    { id: 'principal', name: 'Parcelas', kind: 'money', sums: true },
    { id: 'fine', name: 'Multa', kind: 'money', sums: true },
    { id: 'interest', name: 'Juros', kind: 'money', sums: true },
    { id: 'discount', name: 'Desconto', kind: 'money', sums: true },
    { id: 'total', name: 'Recebido', kind: 'money', sums: true },
  ],
  chart: null,
  order: { column: 'at', descending: true },
  key: 'id',
  sql: (walk) => `
    SELECT receiving.id AS id, at, receiving.number AS number, terminal.name AS terminal, operator.name AS operator,
           customer.name AS customer, ${ofLines('principal_cents')} AS principal, ${ofLines('fine_cents')} AS fine,
           ${ofLines('interest_cents')} AS interest, discount_cents AS discount, receiving.total_cents AS total
    FROM receiving
    JOIN terminal ON terminal.id = receiving.terminal_id JOIN customer ON customer.id = receiving.customer_id
    LEFT JOIN operator ON operator.id = receiving.operator_id
    WHERE receiving.${chosenBranches} AND receiving.state = 'done' AND number IS NOT NULL
      AND ${past(walk)}at >= @from AND ${past(walk)}at < @until
      AND (@operator IS NULL OR receiving.operator_id = @operator) AND going()`,
}
