import type { Report } from '../report/report'

const day = 'business_day(at, @timeZone, @dayStartsAt)'
const sumOf = (cause: string) => `coalesce(sum(CASE WHEN cause = '${cause}' THEN amount END), 0)`

/**
 * What each gift card ever sold came to by the last day of the period, and what is still owed on it: the sum of what is
 * left is what the ledger holds (crm.md 4.4: only sold value is a liability).
 */
export const giftCards: Report = {
  id: 'gift-cards',
  menu: 'Cartões e vales',
  name: 'Cartões-presente em aberto',
  about:
    'Quanto foi vendido, usado, vencido e cancelado ou devolvido de cada cartão-presente, e o que ainda vale no último dia.',
  right: 'reports.view',
  choices: [
    {
      id: 'which',
      name: 'Cartões',
      all: 'Com saldo',
      options: () => [{ value: 'all', label: 'Todos' }],
    },
  ],
  columns: [
    { id: 'card', name: 'Cartão', kind: 'text' },
    { id: 'sold_on', name: 'Vendido em', kind: 'day' },
    { id: 'expires', name: 'Válido até', kind: 'day' },
    { id: 'left', name: 'Saldo', kind: 'money', sums: true },
    { id: 'sold', name: 'Vendido', kind: 'money', sums: true },
    { id: 'used', name: 'Usado', kind: 'money', sums: true },
    { id: 'expired', name: 'Vencido', kind: 'money', sums: true },
    { id: 'cancelled', name: 'Cancelado', kind: 'money', sums: true },
  ],
  chart: null,
  order: { column: 'sold_on', descending: true },
  key: null,
  sql: `
    SELECT 'final ' || substr(value_account.code, -4) AS card, expires_on AS expires,
           min(CASE WHEN cause = 'sold' THEN ${day} END) AS sold_on,
           ${sumOf('sold')} AS sold,
           coalesce(sum(CASE WHEN cause IN ('spent', 'rest-lost', 'rest-given') THEN amount
                             WHEN cause IN ('restored', 'rest-back') THEN -amount END), 0) AS used,
           ${sumOf('expired')} AS expired,
           coalesce(sum(CASE WHEN cause IN ('cancelled', 'given-back') THEN amount END), 0) AS cancelled,
           sum(CASE WHEN to_account = value_account.id THEN amount ELSE -amount END) AS "left"
    FROM value_account JOIN value_transfer ON value_account.id IN (from_account, to_account)
    WHERE value_account.kind = 'gift-card' AND at < @until AND going()
    GROUP BY value_account.id
    HAVING @which IS NOT NULL OR "left" <> 0`,
}
