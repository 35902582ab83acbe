import { cents } from '#shared/kernel/money/cents'
import { formatCents } from '#shared/kernel/money/format'
import type { ReadDesk } from '../../platform/database/desk'
import type { Job } from '../../platform/jobs/job'
import { ledgerDifferences, type LedgerDifference } from './ledger-differences'

const toldAtMost = 5

/** Goes over the books of stored value once a month, and says what does not agree (DESIGN section 10). */
export function ledgerCheckJob({ database }: Pick<ReadDesk, 'database'>): Job {
  return {
    id: 'ledger-check',
    name: 'Conferência de vales e cartões',
    about: 'Confere se cada vale e cartão tem o saldo que suas movimentações dizem.',
    schedule: { every: 'month', on: 1, at: '03:00' },
    catchUp: 'late',
    per: 'terminal',
    sends: false,
    run: () => {
      const found = ledgerDifferences(database)
      if (found.length === 0) return 'Tudo confere.'
      const told = found.slice(0, toldAtMost).map(inWords).join('; ')
      const more = found.length > toldAtMost ? `; e mais ${found.length - toldAtMost}` : ''
      return `Não confere, fale com o suporte: ${told}${more}.`
    },
  }
}

function inWords({ of, unit, by }: LedgerDifference): string {
  return `${of}, ${unit === 'cents' ? formatCents(cents(by)) : `${by} pontos`}`
}
