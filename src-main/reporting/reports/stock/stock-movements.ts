import {
  movementKindIds,
  movementKinds,
  type MovementKind,
} from '#shared/goods/stock/movements/movement-kind'
import type { Choice, Report } from '../../report/report'
import { branchChoice, chosenBranches } from '../branch-choice'

const kindChoice: Choice = {
  id: 'kind',
  name: 'Movimentação',
  all: 'Todas',
  options: () => movementKindIds.map((value) => ({ value, label: movementKinds[value] })),
}

/** Every movement of stock. There is no index of them by time (ADR 0027): the worker reads the table. */
export const stockMovements: Report = {
  id: 'stock-movements',
  menu: 'Estoque',
  name: 'Movimentações de estoque',
  about: 'Tudo o que mexeu no estoque, com o saldo depois.',
  right: 'reports.view',
  choices: [branchChoice, kindChoice],
  columns: [
    { id: 'at', name: 'Data e hora', kind: 'moment' },
    { id: 'description', name: 'Produto', kind: 'text' },
    { id: 'code', name: 'Código', kind: 'text' },
    {
      id: 'kind',
      name: 'Movimentação',
      kind: 'text',
      words: (kind) => movementKinds[String(kind) as MovementKind],
    },
    { id: 'document', name: 'Documento', kind: 'text' },
    { id: 'pieces', name: 'Quantidade', kind: 'quantity', sums: true },
    { id: 'balance', name: 'Saldo', kind: 'quantity' },
  ],
  chart: null,
  order: { column: 'at', descending: true },
  key: 'id',
  sql: `
    SELECT moved.id AS id, moved.at AS at, trim(product.description || ' ' || size || ' ' || color) AS description,
           product.code AS code, moved.kind AS kind,
           coalesce(sale.terminal_id || '-' || sale.number, return.terminal_id || '-' || return.number,
                    document.terminal_id || '-' || document.number) AS document,
           moved.quantity_thousandths AS pieces, moved.balance_thousandths AS balance
    FROM stock_movement AS moved JOIN product ON product.id = moved.product_id
    LEFT JOIN sale_line ON sale_line.id = moved.line_id LEFT JOIN sale ON sale.id = sale_line.sale_id
    LEFT JOIN return_line ON return_line.id = moved.return_line_id LEFT JOIN return ON return.id = return_line.return_id
    LEFT JOIN stock_document_line ON stock_document_line.id = moved.document_line_id
    LEFT JOIN stock_document AS document ON document.id = stock_document_line.document_id
    WHERE moved.at >= @from AND moved.at < @until AND going() AND moved.${chosenBranches}
      AND (@kind IS NULL OR moved.kind = @kind)`,
}
