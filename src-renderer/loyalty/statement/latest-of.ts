import type { Transaction } from './transaction-row'

/** The newest transactions, however the operator orders them. */
export function latestOf(transactions: readonly Transaction[], count: number): readonly Transaction[] {
  return transactions.toSorted((a, b) => (a.at === b.at ? 0 : a.at < b.at ? 1 : -1)).slice(0, count)
}
